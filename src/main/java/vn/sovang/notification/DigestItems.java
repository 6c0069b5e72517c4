package vn.sovang.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code digest_item}. */
@Component
class DigestItems {

    private static final int LONGEST_LABEL = 255;
    private static final int LONGEST_TEXT = 500;

    private final JdbcClient jdbc;
    private final UniqueInsert unique;

    DigestItems(JdbcClient jdbc, UniqueInsert unique) {
        this.jdbc = jdbc;
        this.unique = unique;
    }

    /** Does nothing when the person has or had this task in a digest. */
    void add(TaskAssigned item, Instant now) {
        unique.insert(() -> jdbc.sql("""
                        insert into digest_item (id, account, task_id, task_key, task_label, case_id, title, unit_name,
                            due_on, created_at)
                        values (:id, :account, :taskId, :taskKey, :taskLabel, :caseId, :title, :unitName,
                            :dueOn, :createdAt)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("account", item.account())
                .param("taskId", item.task().id())
                .param("taskKey", item.task().key())
                .param("taskLabel", clipped(item.task().label(), LONGEST_LABEL))
                .param("caseId", item.about().caseId())
                .param("title", clipped(item.about().title(), LONGEST_TEXT))
                .param("unitName", clipped(item.unitName(), LONGEST_TEXT))
                .param("dueOn", item.task().dueOn())
                .param("createdAt", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update());
    }

    void removeWaiting(String taskId) {
        jdbc.sql("delete from digest_item where task_id = :taskId and sent_in is null")
                .param("taskId", taskId)
                .update();
    }

    List<String> accountsWaiting() {
        return jdbc.sql("select distinct account from digest_item where sent_in is null order by account")
                .query(String.class)
                .list();
    }

    /**
     * Marks the person's waiting items as part of the mail and returns them, most urgent first. Rows that somebody
     * else is changing, another node's digest or a task that is just being completed, are left for the next run:
     * waiting for them could end in a deadlock with the completion of several tasks.
     */
    List<TaskAssigned> claim(String account, String mailId) {
        List<String> ids = jdbc.sql(
                        "select id from digest_item where account = :account and sent_in is null for update skip locked")
                .param("account", account)
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        jdbc.sql("update digest_item set sent_in = :mailId where id in (:ids)")
                .param("mailId", mailId)
                .param("ids", ids)
                .update();
        return jdbc.sql("""
                        select * from digest_item where sent_in = :mailId
                        order by case when due_on is null then 1 else 0 end, due_on, title, task_id
                        """)
                .param("mailId", mailId)
                .query((row, number) -> item(row))
                .list();
    }

    void removeClaimed(String mailId) {
        jdbc.sql("delete from digest_item where sent_in = :mailId")
                .param("mailId", mailId)
                .update();
    }

    void removeSentBefore(Instant time) {
        jdbc.sql("delete from digest_item where sent_in is not null and created_at < :time")
                .param("time", LocalDateTime.ofInstant(time, ZoneOffset.UTC))
                .update();
    }

    private static TaskAssigned item(ResultSet row) throws SQLException {
        return new TaskAssigned(
                row.getString("account"),
                new TaskRef(
                        row.getString("task_id"),
                        row.getString("task_key"),
                        row.getString("task_label"),
                        row.getObject("due_on", LocalDate.class)),
                new CaseRef(row.getString("case_id"), null, row.getString("title")),
                row.getString("unit_name"));
    }

    private static String clipped(String text, int longest) {
        return UntrustedText.clip(UntrustedText.line(text), longest);
    }
}
