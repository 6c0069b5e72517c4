package vn.sovang.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists that were uploaded and wait for a person to say that they shall replace the one there is; for an hour. */
@Service
@Transactional
public class ListUploads {

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ListUploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps the list; an earlier one of the same person for the same letter is forgotten. */
    public String keep(String letterId, String account, String list) {
        forget(letterId, account);
        jdbc.sql("delete from award_list_upload where uploaded_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into award_list_upload (id, letter_id, account, content, uploaded_at) values (?, ?, ?, ?, ?)")
                .params(id, letterId, account, list, Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String id, String letterId, String account) {
        return jdbc.sql("select content from award_list_upload where id = ? and letter_id = ? and account = ?"
                        + " and uploaded_at >= ?")
                .params(id, letterId, account, Timestamp.from(clock.instant().minus(KEPT)))
                .query(String.class)
                .optional();
    }

    public void forget(String letterId, String account) {
        jdbc.sql("delete from award_list_upload where letter_id = ? and account = ?")
                .params(letterId, account)
                .update();
    }
}
