package vn.sovang.notification;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One mail in the log.
 *
 * @param kind for example {@code receipt-issued}; its label is {@code notification.kind.<kind>}
 * @param caseId null for a digest
 * @param account null for somebody without an account
 * @param attempts since creation or the last {@link MailLog#retry}
 * @param lastError words of the mail server or of the system, null when nothing went wrong so far
 */
@Table("mail_message")
public record MailEntry(
        @Id String id,
        String messageId,
        String kind,
        String caseId,
        String account,
        String address,
        String recipientName,
        String subject,
        MailStatus status,
        int attempts,
        Instant createdAt,
        Instant lastAttemptAt,
        String lastError,
        Instant sentAt) {}
