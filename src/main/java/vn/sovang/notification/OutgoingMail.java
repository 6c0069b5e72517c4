package vn.sovang.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A row of the outbox as delivery needs it.
 *
 * @param messageId with angle brackets
 * @param address as given; whether it can work is seen at delivery
 * @param pendingSince start of the present series of attempts
 */
record OutgoingMail(
        String id,
        String messageId,
        String kind,
        String caseId,
        String account,
        String address,
        String recipientName,
        String language,
        RenderedMail content,
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
        String address = UntrustedText.clip(UntrustedText.line(to.email()), LONGEST_ADDRESS);
        String identity = String.join("|", kind, caseId == null ? "" : caseId, occasion, address);
        return new OutgoingMail(
                id,
                "<" + sha256(identity) + "@" + host + ">",
                kind,
                caseId,
                to.account(),
                address,
                UntrustedText.clip(UntrustedText.line(to.name()), LONGEST_NAME),
                "en".equalsIgnoreCase(to.language()) ? "en" : "vi",
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
