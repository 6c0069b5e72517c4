package vn.sovang.support;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of application and engine as a whole: emptied before a test, compared before and after a refusal. */
public class Database {

    private static final Set<String> ORGANISATION =
            Set.of("unit", "person", "post", "council", "council_seat", "award_form");
    private static final Pattern KEPT = Pattern.compile(
            "flyway.*|audit_event|act_re_.*|act_id_.*|act_ge_property|act_ge_schema_log|act_ge_bytearray|act_ru_filter|act_ru_jobdef"
                    + "|act_ru_authorization|act_ru_meter_log");

    /** How long the embedded database waits for a lock in these tests. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final HikariDataSource pool;
    private final TransactionTemplate transaction;
    private final boolean postgres;

    Database(
            JdbcClient jdbc,
            DataSource pool,
            PlatformTransactionManager transactions,
            @Value("${spring.datasource.url}") String url)
            throws SQLException {
        this.jdbc = jdbc;
        this.pool = pool.unwrap(HikariDataSource.class);
        this.transaction = new TransactionTemplate(transactions);
        this.postgres = url.contains("postgresql");
    }

    /** Removes all cases with their processes, past the protections that guard them in real life. */
    void removeCases() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql(postgres ? "set local session_replication_role = replica" : "set referential_integrity false")
                    .update();
            tables().stream()
                    .filter(table -> !ORGANISATION.contains(table)
                            && !KEPT.matcher(table).matches())
                    .forEach(table -> jdbc.sql("delete from " + table).update());
            jdbc.sql("delete from act_ge_bytearray where deployment_id_ is null")
                    .update();
            jdbc.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null where attempts_ > 0")
                    .update();
            jdbc.sql("delete from act_ru_authorization where resource_type_ in (7, 8) and resource_id_ <> '*'")
                    .update();
        });
        if (!postgres) {
            jdbc.sql("set referential_integrity true").update();
        }
    }

    /** Empties the audit log, which outlives everything else. */
    void forget() {
        transaction.executeWithoutResult(status -> {
            if (postgres) {
                jdbc.sql("set local session_replication_role = replica").update();
            }
            jdbc.sql("truncate table audit_event").update();
        });
    }

    /** From now on no connection waits longer for a lock; on the embedded database. */
    public void waitForLocks(Duration longest) throws SQLException {
        List<Connection> all = new ArrayList<>();
        try {
            for (int number = 0; number < pool.getMaximumPoolSize(); number++) {
                Connection connection = pool.getConnection();
                all.add(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set lock_timeout " + longest.toMillis());
                }
            }
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    /** To go back to what the tables hold now; on the embedded database. */
    public Snapshot snapshot() {
        return new Snapshot(this, jdbc, transaction);
    }

    /** Every row of every table, by table, in no particular order of the database. */
    public Map<String, List<String>> content() {
        Map<String, List<String>> content = new TreeMap<>();
        for (String table : tables()) {
            content.put(
                    table,
                    jdbc.sql("select * from " + table).query().listOfRows().stream()
                            .map(Database::text)
                            .sorted()
                            .toList());
        }
        return content;
    }

    /** By table, a number that grows whenever anything in it is touched, rolled back or not; on the embedded database. */
    public Map<String, Long> modifications() {
        Map<String, Long> modifications = new TreeMap<>();
        jdbc.sql("select lower(table_name), last_modification from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")
                .query(row -> {
                    modifications.put(row.getString(1), row.getLong(2));
                });
        return modifications;
    }

    /** Number of rows of a table. */
    public long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String text(Map<String, Object> row) {
        Map<String, Object> sorted = new TreeMap<>(row);
        sorted.replaceAll(
                (column, value) -> value instanceof byte[] bytes ? "bytes " + java.util.Arrays.hashCode(bytes) : value);
        return sorted.toString();
    }

    List<String> tables() {
        return jdbc.sql("select lower(table_name) from information_schema.tables "
                        + "where lower(table_schema) = 'public' and table_type = 'BASE TABLE' "
                        + "and lower(table_name) not like 'flyway%' order by 1")
                .query(String.class)
                .list();
    }
}
