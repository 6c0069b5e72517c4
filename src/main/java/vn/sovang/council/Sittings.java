package vn.sovang.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;

/** Which sessions were concluded together; the sessions themselves keep their own facts. */
@Service
@Transactional
public class Sittings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Sittings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the sitting; sessions are added one by one. */
    public Sitting record(String unitId, LocalDate heldOn, String place, String conclusion, String account) {
        Sitting sitting = new Sitting(
                UUID.randomUUID().toString(), unitId, heldOn, place, conclusion, account, BusinessTime.now(clock));
        jdbc.sql("""
                        insert into sitting (id, unit_id, held_on, place, conclusion, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(sitting.id(), unitId, heldOn, place, conclusion, account, Timestamp.from(sitting.recordedAt()))
                .update();
        return sitting;
    }

    /** Names a session that was concluded in the sitting. */
    public void add(String sittingId, Sitting.Item item) {
        jdbc.sql("insert into sitting_session (session_id, sitting_id, place, remark) values (?, ?, ?, ?)")
                .params(item.sessionId(), sittingId, item.place(), item.remark())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Sitting> find(String sittingId) {
        return jdbc.sql("select * from sitting where id = ?")
                .param(sittingId)
                .query((row, number) -> sitting(row))
                .optional();
    }

    /** The sitting in which the session was concluded; empty when it was concluded alone or not yet. */
    @Transactional(readOnly = true)
    public Optional<Sitting> ofSession(String sessionId) {
        return jdbc.sql("""
                        select g.* from sitting g join sitting_session s on s.sitting_id = g.id
                        where s.session_id = ?""")
                .param(sessionId)
                .query((row, number) -> sitting(row))
                .optional();
    }

    /** Sessions of the sitting in the order of the minutes. */
    @Transactional(readOnly = true)
    public List<Sitting.Item> items(String sittingId) {
        return jdbc.sql("select session_id, place, remark from sitting_session where sitting_id = ? order by place")
                .param(sittingId)
                .query((row, number) ->
                        new Sitting.Item(row.getString("session_id"), row.getInt("place"), row.getString("remark")))
                .list();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                row.getString("id"),
                row.getString("unit_id"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getString("conclusion"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
