package vn.sovang.initiative;

import java.time.Instant;
import vn.sovang.casefile.CaseFile;
import vn.sovang.organisation.Tier;

/**
 * One request on its way through the levels: its case file and what only requests have.
 *
 * @param receiptNumber number in the intake register, null until the receipt is issued
 * @param filedUnitId base asked to recognise
 * @param unitId unit that holds the case now, or held it last
 * @param recognisedTier highest level that recognised it so far
 * @param submitter account that filed it
 * @param onBehalf filed by an officer from paper
 * @param dueAt end of the limit of the current step, null when none runs
 */
public record Initiative(
        String id,
        String receiptNumber,
        String filedUnitId,
        String unitId,
        Tier tier,
        InitiativeStatus status,
        String title,
        int requestYear,
        Tier targetTier,
        Tier recognisedTier,
        String submitter,
        Instant filedAt,
        boolean onBehalf,
        Instant dueAt) {

    static Initiative of(CaseFile file, InitiativeFacts facts) {
        return new Initiative(
                file.id(),
                file.number(),
                facts.filedUnitId(),
                file.unitId(),
                facts.tier(),
                InitiativeStatus.valueOf(file.status()),
                file.title(),
                facts.requestYear(),
                facts.targetTier(),
                facts.recognisedTier(),
                file.openedBy(),
                file.openedAt(),
                facts.onBehalf(),
                file.dueAt());
    }
}
