package vn.sovang.award;

import java.time.Instant;

/**
 * What the rules found about a nominee at a unit; never changed.
 *
 * @param criterion key of the criterion, for example {@code memberRating}
 * @param source line of the source plan, for example {@code 002-13}
 * @param blocking when not met, only the committee lets the nominee pass, with a reason
 * @param verifiedBy empty while nobody has checked the rule against its source
 */
public record NomineeFinding(
        String nomineeId,
        String unitId,
        String criterion,
        String source,
        boolean met,
        boolean blocking,
        String note,
        String legalBasis,
        String verifiedBy,
        String verifiedOn,
        Instant foundAt) {

    public boolean blocks() {
        return blocking && !met;
    }

    public boolean isVerified() {
        return verifiedBy != null && !verifiedBy.isBlank();
    }
}
