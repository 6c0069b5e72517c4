package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that was given.
 *
 * @param code verification code printed on the certificate
 * @param nomineeId row of a letter it comes from, null for another kind of case
 * @param unitId unit whose deciding body gave it
 * @param unitName its name on the day it was given
 * @param evidence codes of Golden Book entries it was based on
 * @param revokedBy account that recorded the revocation, null while valid
 * @param flags doubts about it, oldest first
 */
public record Honour(
        String id,
        String code,
        String nomineeId,
        String caseId,
        String unitId,
        String unitName,
        String formCode,
        String formName,
        Recipient recipient,
        String name,
        String position,
        String recipientUnitId,
        String recipientUnit,
        int year,
        String decisionNumber,
        LocalDate decidedOn,
        List<String> evidence,
        String account,
        Instant issuedAt,
        HonourStatus status,
        String revokedBy,
        LocalDate revokedOn,
        String revocationNumber,
        String revocationReason,
        List<Flag> flags) {

    /**
     * A doubt to be resolved by the deciding body.
     *
     * @param revocationId revocation of the recognition it was based on, null when it has another cause
     */
    public record Flag(
            long id,
            String why,
            String revocationId,
            Instant since,
            Instant resolvedAt,
            String resolvedBy,
            String resolution) {

        public boolean isOpen() {
            return resolvedAt == null;
        }
    }

    public boolean isValid() {
        return status == HonourStatus.VALID;
    }

    public boolean isFlagged() {
        return flags.stream().anyMatch(Flag::isOpen);
    }
}
