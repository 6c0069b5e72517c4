package vn.sovang.engine.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code account_state}. */
@Repository
class AccountStates {

    private final JdbcClient jdbc;

    AccountStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(boolean mustChangePassword, Instant sessionsFrom) {}

    Optional<Row> find(String account) {
        return jdbc.sql("select must_change_password, sessions_from from account_state where account = ?")
                .param(account)
                .query((row, number) -> new Row(
                        row.getBoolean("must_change_password"),
                        row.getTimestamp("sessions_from") == null
                                ? null
                                : row.getTimestamp("sessions_from").toInstant()))
                .optional();
    }

    /** Sessions that began before the moment end. */
    void endSessions(String account, Instant before) {
        if (update("sessions_from = ?", account, Timestamp.from(before)) == 0) {
            insert(account, false, before);
        }
    }

    /** A new password: sessions that began before the moment end. */
    void passwordSet(String account, boolean mustChange, Instant at) {
        if (update("must_change_password = ?, sessions_from = ?", account, mustChange, Timestamp.from(at)) == 0) {
            insert(account, mustChange, at);
        }
    }

    private int update(String assignments, String account, Object... values) {
        Object[] parameters = Arrays.copyOf(values, values.length + 1);
        parameters[values.length] = account;
        return jdbc.sql("update account_state set " + assignments + " where account = ?")
                .params(parameters)
                .update();
    }

    private void insert(String account, boolean mustChange, Instant from) {
        jdbc.sql("insert into account_state (account, must_change_password, sessions_from) values (?, ?, ?)")
                .params(account, mustChange, Timestamp.from(from))
                .update();
    }
}
