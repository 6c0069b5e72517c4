package vn.sovang.audit;

import java.time.Instant;
import java.util.Map;

/** An entry as it was kept. */
record AuditRow(
        long id,
        Instant at,
        String actor,
        String address,
        AuditAction action,
        String caseId,
        String unitId,
        String subject,
        Map<String, String> facts) {}
