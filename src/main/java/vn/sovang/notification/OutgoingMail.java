package vn.sovang.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A row of the outbox as delivery needs it.
 *
 * @param messageId with angle brackets
 * @param to address as given; whether it can work is seen at delivery
 * @param pendingSince start of the present series of attempts
 */
@Table("mail_message")
record OutgoingMail(
        @Id String id,
        String messageId,
        String kind,
        String caseId,
        @Embedded.Nullable Recipient to,
        @Embedded.Nullable RenderedMail content,
        Instant createdAt,
        MailStatus status,
        Instant pendingSince,
        int attempts) {

    private static final int LONGEST_ADDRESS = 320;
    private static final int LONGEST_NAME = 255;

    /**
     * @param occasion distinguishes mails of one kind in one case
     * @param host right-hand side of the Message-ID
     */
    static OutgoingMail of(
            String id,
            String kind,
            String caseId,
            String occasion,
            Recipient to,
            RenderedMail content,
            String host,
            Instant now) {
        Recipient stored = new Recipient(
                to.account(),
                UntrustedText.clip(UntrustedText.line(to.name()), LONGEST_NAME),
                UntrustedText.clip(UntrustedText.line(to.email()), LONGEST_ADDRESS),
                "en".equalsIgnoreCase(to.language()) ? "en" : "vi");
        String identity = String.join("|", kind, caseId == null ? "" : caseId, occasion, stored.email());
        return new OutgoingMail(
                id,
                "<" + sha256(identity) + "@" + host + ">",
                kind,
                caseId,
                stored,
                content,
                now,
                MailStatus.PENDING,
                now,
                0);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("Every Java platform has SHA-256", exception);
        }
    }
}
