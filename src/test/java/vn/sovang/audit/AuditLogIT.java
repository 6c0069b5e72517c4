package vn.sovang.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL, where the whole table cannot be emptied either. */
@SovangPostgresTest
class AuditLogIT extends AuditLogContract {

    @Test
    void theTableCannotBeTruncated() {
        assertThatThrownBy(() -> jdbc.sql("truncate table audit_event").update())
                .hasStackTraceContaining("append-only");
    }
}
