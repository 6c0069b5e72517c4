package vn.sovang.initiative;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.organisation.Tier;

/**
 * A case: one request on its way through the levels. The id is the business key of its process.
 *
 * @param receiptNumber number in the intake register, null until the receipt is issued
 * @param filedUnitId base asked to recognise
 * @param unitId unit that holds the case now, or held it last
 * @param recognisedTier highest level that recognised it so far
 * @param submitter account that filed it
 * @param onBehalf filed by an officer from paper
 * @param dueAt end of the limit of the current step, null when none runs
 */
@Table("initiative")
public record Initiative(
        @Id String id,
        String receiptNumber,
        String filedUnitId,
        String unitId,
        Tier tier,
        InitiativeStatus status,
        String title,
        String foldedTitle,
        int requestYear,
        Tier targetTier,
        Tier recognisedTier,
        String submitter,
        Instant filedAt,
        boolean onBehalf,
        Instant dueAt,
        @Version int lockVersion) {

    Initiative withReceipt(String number) {
        return copy(number, unitId, tier, status, recognisedTier, dueAt);
    }

    Initiative at(String newUnit, Tier newTier, InitiativeStatus newStatus) {
        return copy(receiptNumber, newUnit, newTier, newStatus, recognisedTier, null);
    }

    Initiative standing(InitiativeStatus newStatus, Instant newDueAt) {
        return copy(receiptNumber, unitId, tier, newStatus, recognisedTier, newDueAt);
    }

    Initiative recognisedHere() {
        return copy(receiptNumber, unitId, tier, status, tier, dueAt);
    }

    /** Texts of a supplemented version that the case shows in lists. */
    Initiative restated(RecognitionRequest request, String folded) {
        return new Initiative(
                id,
                receiptNumber,
                filedUnitId,
                unitId,
                tier,
                status,
                request.title(),
                folded,
                request.year(),
                request.targetTier(),
                recognisedTier,
                submitter,
                filedAt,
                onBehalf,
                dueAt,
                lockVersion);
    }

    private Initiative copy(
            String newNumber,
            String newUnit,
            Tier newTier,
            InitiativeStatus newStatus,
            Tier newRecognised,
            Instant newDueAt) {
        return new Initiative(
                id,
                newNumber,
                filedUnitId,
                newUnit,
                newTier,
                newStatus,
                title,
                foldedTitle,
                requestYear,
                targetTier,
                newRecognised,
                submitter,
                filedAt,
                onBehalf,
                newDueAt,
                lockVersion);
    }
}
