package vn.sovang.audit;

import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** An entry as it is kept; {@code detail} holds its facts. */
@Table("audit_event")
record AuditRow(
        @Id Long id,
        @Column("occurred_at") Instant at,
        String actor,
        String address,
        AuditAction action,
        String caseId,
        String unitId,
        String subject,
        String detail) {

    Map<String, String> facts() {
        return StoredFacts.read(detail);
    }
}
