package vn.sovang.casefile;

import java.time.LocalDate;

/**
 * What a body resolves about one subject, before it is an {@link Act}.
 *
 * @param subject row of the case, null for the case itself
 * @param decidedOn null when no paper is dated: then it is today
 */
public record Resolution(
        String subject,
        Enum<?> outcome,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        String overrideReason) {

    /** About the case itself. */
    public static Resolution of(Enum<?> outcome, String decisionNumber, LocalDate decidedOn, String reason) {
        return new Resolution(null, outcome, decisionNumber, decidedOn, reason, null);
    }
}
