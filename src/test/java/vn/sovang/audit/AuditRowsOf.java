package vn.sovang.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log as a test sees it: {@code ACTION actor unit detail}, oldest first. */
final class AuditRowsOf {

    private AuditRowsOf() {}

    static List<String> log(JdbcClient jdbc, AuditAction... wanted) {
        List<String> names = java.util.Arrays.stream(wanted).map(Enum::name).toList();
        return jdbc
                .sql("select * from audit_event order by id")
                .query((row, number) -> new String[] {
                    row.getString("action"), row.getString("actor"), row.getString("unit_id"), row.getString("detail")
                })
                .list()
                .stream()
                .filter(row -> names.isEmpty() || names.contains(row[0]))
                .map(row -> String.join(" ", row))
                .toList();
    }
}
