package vn.sovang.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to be kept in the log. Facts are codes, ids and numbers of documents; never narratives, scores or votes.
 *
 * @param actor account; null for whoever is signed in, the system when nobody is
 * @param subject what it is about: number of the case, account, rule
 * @param apart kept even when the caller's transaction is rolled back
 */
public record AuditEntry(
        AuditAction action,
        String actor,
        String caseId,
        String unitId,
        String subject,
        Map<String, String> facts,
        boolean apart) {

    public AuditEntry {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static AuditEntry of(AuditAction action) {
        return new AuditEntry(action, null, null, null, null, Map.of(), false);
    }

    public AuditEntry by(String account) {
        return new AuditEntry(action, account, caseId, unitId, subject, facts, apart);
    }

    /** @param unit the unit that holds the case now: its auditors read the entry */
    public AuditEntry inCase(String id, String number, String unit) {
        return new AuditEntry(action, actor, id, unit, number, facts, apart);
    }

    public AuditEntry at(String unit) {
        return new AuditEntry(action, actor, caseId, unit, subject, facts, apart);
    }

    public AuditEntry about(String thing) {
        return new AuditEntry(action, actor, caseId, unitId, thing, facts, apart);
    }

    /** Adds a fact; null adds nothing. */
    public AuditEntry with(String name, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(name, value.toString());
        return new AuditEntry(action, actor, caseId, unitId, subject, more, apart);
    }

    /** For what has happened whatever becomes of the caller's transaction, such as a refusal. */
    public AuditEntry inAnyCase() {
        return new AuditEntry(action, actor, caseId, unitId, subject, facts, true);
    }
}
