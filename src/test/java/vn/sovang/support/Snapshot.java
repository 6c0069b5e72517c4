package vn.sovang.support;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tables held at one moment, to go back to; on the embedded database, and without the append-only audit log. */
public final class Snapshot {

    private final Database database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Map<String, Long> modifications;

    Snapshot(Database database, JdbcClient jdbc, TransactionTemplate transaction) {
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = transaction;
        jdbc.sql("drop schema if exists kept cascade").update();
        jdbc.sql("create schema kept").update();
        for (String table : database.tables()) {
            jdbc.sql("create table kept.%1$s as select * from %1$s".formatted(table))
                    .update();
        }
        modifications = database.modifications();
    }

    /** Past the protections that guard the tables in real life. */
    public void restore() {
        Map<String, Long> now = database.modifications();
        List<String> touched = database.tables().stream()
                .filter(table -> !table.equals("audit_event"))
                .filter(table -> !now.get(table).equals(modifications.get(table)))
                .toList();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set referential_integrity false").update();
            touched.forEach(table -> {
                jdbc.sql("delete from " + table).update();
                jdbc.sql("insert into %1$s select * from kept.%1$s".formatted(table))
                        .update();
            });
        });
        jdbc.sql("set referential_integrity true").update();
        modifications = database.modifications();
    }
}
