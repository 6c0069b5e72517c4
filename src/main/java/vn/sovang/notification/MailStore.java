package vn.sovang.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Rows of {@code mail_message}. */
@Component
class MailStore {

    private static final int LONGEST_ERROR = 1000;

    private final JdbcClient jdbc;
    private final UniqueInsert unique;

    MailStore(JdbcClient jdbc, UniqueInsert unique) {
        this.jdbc = jdbc;
        this.unique = unique;
    }

    /** @return whether the mail is new; one with its Message-ID may exist */
    boolean insertIfNew(OutgoingMail mail) {
        return unique.insert(() -> insert(mail));
    }

    private void insert(OutgoingMail mail) {
        jdbc.sql("""
                        insert into mail_message (id, message_id, kind, case_id, account, address, recipient_name,
                            language, subject, html_body, text_body, created_at, status, pending_since, attempts)
                        values (:id, :messageId, :kind, :caseId, :account, :address, :recipientName,
                            :language, :subject, :html, :text, :createdAt, :status, :pendingSince, :attempts)
                        """)
                .param("id", mail.id())
                .param("messageId", mail.messageId())
                .param("kind", mail.kind())
                .param("caseId", mail.caseId())
                .param("account", mail.account())
                .param("address", mail.address())
                .param("recipientName", mail.recipientName())
                .param("language", mail.language())
                .param("subject", mail.content().subject())
                .param("html", mail.content().html())
                .param("text", mail.content().text())
                .param("createdAt", utc(mail.createdAt()))
                .param("status", mail.status().name())
                .param("pendingSince", utc(mail.pendingSince()))
                .param("attempts", mail.attempts())
                .update();
    }

    Optional<OutgoingMail> find(String id) {
        return jdbc.sql("select * from mail_message where id = :id")
                .param("id", id)
                .query((row, number) -> outgoing(row))
                .optional();
    }

    void markSent(String id, Instant now) {
        jdbc.sql("""
                        update mail_message set status = 'SENT', sent_at = :now, last_attempt_at = :now,
                            last_error = null, attempts = attempts + 1 where id = :id
                        """).param("id", id).param("now", utc(now)).update();
    }

    /** @param status {@code PENDING} when there will be another attempt, otherwise {@code FAILED} */
    void markProblem(String id, MailStatus status, String error, Instant now) {
        jdbc.sql("""
                        update mail_message set status = :status, last_attempt_at = :now, last_error = :error,
                            attempts = attempts + 1 where id = :id
                        """)
                .param("id", id)
                .param("status", status.name())
                .param("error", UntrustedText.clip(UntrustedText.line(error), LONGEST_ERROR))
                .param("now", utc(now))
                .update();
    }

    /** @return false when the mail has been sent in the meantime */
    boolean startAgain(String id, String address, Instant now) {
        return jdbc.sql("""
                        update mail_message set status = 'PENDING', pending_since = :now, attempts = 0,
                            address = :address where id = :id and status <> 'SENT'
                        """)
                        .param("id", id)
                        .param("address", address)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** @param value what the column has to equal; null for all mails */
    PageOf<MailEntry> page(String column, String value, Paging paging) {
        String where = value == null ? "" : " where " + column + " = :value";
        long total = filtered("select count(*) from mail_message" + where, value)
                .query(Long.class)
                .single();
        List<MailEntry> entries = filtered(
                        "select * from mail_message" + where
                                + " order by created_at desc, id limit :size offset :offset",
                        value)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> entry(row))
                .list();
        return new PageOf<>(entries, paging.page(), paging.size(), total);
    }

    private JdbcClient.StatementSpec filtered(String sql, String value) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        return value == null ? statement : statement.param("value", value);
    }

    Map<MailStatus, Long> counts() {
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        for (MailStatus status : MailStatus.values()) {
            counts.put(status, 0L);
        }
        jdbc.sql("select status, count(*) as number from mail_message group by status")
                .query(row -> {
                    counts.put(MailStatus.valueOf(row.getString("status")), row.getLong("number"));
                });
        return counts;
    }

    private static OutgoingMail outgoing(ResultSet row) throws SQLException {
        return new OutgoingMail(
                row.getString("id"),
                row.getString("message_id"),
                row.getString("kind"),
                row.getString("case_id"),
                row.getString("account"),
                row.getString("address"),
                row.getString("recipient_name"),
                row.getString("language"),
                new RenderedMail(row.getString("subject"), row.getString("html_body"), row.getString("text_body")),
                instant(row, "created_at"),
                MailStatus.valueOf(row.getString("status")),
                instant(row, "pending_since"),
                row.getInt("attempts"));
    }

    private static MailEntry entry(ResultSet row) throws SQLException {
        return new MailEntry(
                row.getString("id"),
                row.getString("message_id"),
                row.getString("kind"),
                row.getString("case_id"),
                row.getString("account"),
                row.getString("address"),
                row.getString("recipient_name"),
                row.getString("subject"),
                MailStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                instant(row, "created_at"),
                instant(row, "last_attempt_at"),
                row.getString("last_error"),
                instant(row, "sent_at"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
