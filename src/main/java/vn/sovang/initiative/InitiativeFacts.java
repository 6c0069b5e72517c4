package vn.sovang.initiative;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.organisation.Tier;

/**
 * What a request has beside its case file.
 *
 * @param tier of the unit that holds it
 * @param recognisedTier highest level that recognised it so far
 */
@Table("initiative")
record InitiativeFacts(
        @Id String id,
        String filedUnitId,
        Tier tier,
        int requestYear,
        Tier targetTier,
        Tier recognisedTier,
        boolean onBehalf) {

    InitiativeFacts at(Tier newTier) {
        return new InitiativeFacts(id, filedUnitId, newTier, requestYear, targetTier, recognisedTier, onBehalf);
    }

    InitiativeFacts recognisedHere() {
        return new InitiativeFacts(id, filedUnitId, tier, requestYear, targetTier, tier, onBehalf);
    }

    InitiativeFacts restated(RecognitionRequest request) {
        return new InitiativeFacts(
                id, filedUnitId, tier, request.year(), request.targetTier(), recognisedTier, onBehalf);
    }
}
