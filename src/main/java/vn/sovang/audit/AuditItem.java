package vn.sovang.audit;

import java.time.Instant;
import java.util.List;

/**
 * An entry in a reader's language.
 *
 * @param sentence what happened, with names
 * @param details what else is known, as text
 */
record AuditItem(
        long id,
        Instant at,
        String actor,
        String actorName,
        String address,
        AuditAction action,
        String sentence,
        String caseId,
        String unitId,
        String unitName,
        String subject,
        List<Detail> details) {

    /** A fact with its label; {@code value} in words where there are words for it. */
    record Detail(String label, String value) {}
}
