package vn.sovang.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * Limit of a step at a unit, as it stood when the unit took the case over.
 *
 * @param step step of the table {@code processing-deadlines} or {@code award-deadlines}
 * @param period ISO-8601 period such as {@code P1M}
 * @param remindBefore how long before the end people are reminded
 * @param verifiedBy who checked the legal basis, empty when nobody did
 * @param dueAt end of the limit once it runs, otherwise null
 */
public record CaseDeadline(
        String unitId,
        String step,
        String period,
        String remindBefore,
        String legalBasis,
        String verifiedBy,
        Instant dueAt) {

    /** As a row of a table of deadlines says it; does not run yet. */
    public static CaseDeadline of(String unitId, Map<String, Object> row) {
        return new CaseDeadline(
                unitId,
                (String) row.get("step"),
                (String) row.get("period"),
                (String) row.get("remindBefore"),
                (String) row.get("legalBasis"),
                (String) row.get("verifiedBy"),
                null);
    }

    public boolean isVerified() {
        return verifiedBy != null && !verifiedBy.isBlank();
    }
}
