package vn.sovang.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * To one {@code .eml} file per mail, for an installation without mail server. Names are made of the time, the kind and
 * the Message-ID, never of what people typed; the same mail written twice is one file.
 */
class FolderTransport implements MailTransport {

    private static final Logger log = LoggerFactory.getLogger(FolderTransport.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int ENOUGH_OF_THE_HASH = 16;

    private final Path directory;

    FolderTransport(Path directory) {
        this.directory = directory;
    }

    @Override
    public void deliver(OutgoingMail mail, MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, "mail-", ".tmp");
        try {
            write(message, unfinished);
            Path file = directory.resolve(nameOf(mail));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            log.info(
                    "Mail \"{}\" to {} written to {}",
                    mail.content().subject(),
                    mail.to().email(),
                    file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(MimeMessage message, Path file) throws IOException, MessagingException {
        try (FileOutputStream output = new FileOutputStream(file.toFile())) {
            message.writeTo(output);
            output.getFD().sync();
        }
    }

    private static String nameOf(OutgoingMail mail) {
        String hash = mail.messageId().substring(1, 1 + ENOUGH_OF_THE_HASH);
        return "%s-%s-%s.eml".formatted(TIME.format(mail.createdAt()), mail.kind(), hash);
    }
}
