package vn.sovang.award;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of a letter's list.
 *
 * @param rowNumber place in the list, from 1
 * @param position of an individual; null for a collective
 * @param unitId unit in which an individual works, or the collective itself or the unit it belongs to
 * @param account user id, null for a nominee without an account
 * @param evidence codes of Golden Book entries
 * @param female null is not stated
 * @param compliant keeps to the party's, the state's and the union's rules (002-12, 002-10); null is not stated
 * @param collective the collective's facts; {@link CollectiveFacts#NONE} for an individual
 * @param statusReason why the row stands where it stands, null when there is nothing to say
 */
public record Nominee(
        String id,
        String letterId,
        int rowNumber,
        Recipient recipient,
        String name,
        String position,
        String unitId,
        String account,
        String email,
        String formCode,
        String achievement,
        List<String> evidence,
        Boolean female,
        Boolean directWorker,
        BigDecimal benefitValueVnd,
        Rating rating,
        Boolean compliant,
        CollectiveFacts collective,
        NomineeStatus status,
        String statusReason) {

    public Nominee {
        evidence = List.copyOf(evidence);
    }

    public boolean isStanding() {
        return status.isStanding();
    }
}
