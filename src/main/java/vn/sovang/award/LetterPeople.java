package vn.sovang.award;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.NotVisible;

/** Units and people that have to do with a letter. */
@Repository
class LetterPeople {

    private final JdbcClient jdbc;

    LetterPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(String letterId) {
        jdbc.sql("select id from award_letter where id = ? for update")
                .param(letterId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("case"));
    }

    void holdBy(String letterId, String unitId, Instant since) {
        if (count("select count(*) from award_letter_unit where letter_id = ? and unit_id = ?", letterId, unitId)
                == 0) {
            jdbc.sql("insert into award_letter_unit (letter_id, unit_id, since) values (?, ?, ?)")
                    .params(letterId, unitId, Timestamp.from(since))
                    .update();
        }
    }

    List<String> openAt(String unitId) {
        return jdbc.sql("select id from award_letter where current_unit_id = ?"
                        + " and status not in ('COMPLETED', 'WITHDRAWN', 'LAPSED') order by created_at, id")
                .param(unitId)
                .query(String.class)
                .list();
    }

    void letRead(String letterId, String account) {
        if (!isReader(letterId, account)) {
            jdbc.sql("insert into award_letter_reader (letter_id, account) values (?, ?)")
                    .params(letterId, account)
                    .update();
        }
    }

    void stopReading(String letterId, String account) {
        jdbc.sql("delete from award_letter_reader where letter_id = ? and account = ?")
                .params(letterId, account)
                .update();
    }

    void endReading(String letterId) {
        jdbc.sql("delete from award_letter_reader where letter_id = ?")
                .param(letterId)
                .update();
    }

    boolean isReader(String letterId, String account) {
        return count("select count(*) from award_letter_reader where letter_id = ? and account = ?", letterId, account)
                > 0;
    }

    private long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }
}
