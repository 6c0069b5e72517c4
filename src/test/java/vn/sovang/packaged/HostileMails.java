package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The mails in the folder of an installation without mail server. */
final class HostileMails {

    private static final List<String> HEADERS = List.of(
            "Auto-Submitted",
            "Content-Language",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Subject",
            "To");

    private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧]*⟧");

    private final Path directory;
    private final Set<Path> earlier;

    /** Of the mails that are not yet there. */
    HostileMails(Path directory) {
        this.directory = directory;
        this.earlier = Set.copyOf(all());
    }

    /** Waits for a mail of this kind, which the outbox delivers after the request was answered. */
    void await(String kind) {
        Awaitility.await("mail " + kind)
                .atMost(Duration.ofSeconds(30))
                .until(() -> files().stream()
                        .anyMatch(file -> file.getFileName().toString().contains("-" + kind + "-")));
    }

    List<Path> files() {
        return all().stream().filter(file -> !earlier.contains(file)).toList();
    }

    private List<Path> all() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException notYet) {
            return List.of();
        }
    }

    /** The mail says what was typed, in exactly our headers, and its page does nothing in a browser. */
    void check(Path file, Page page, HostilePages pages) throws IOException, MessagingException {
        MimeMessage message = read(file);
        assertThat(Collections.list(message.getAllHeaders()))
                .as("%s", file)
                .extracting(Header::getName)
                .containsExactlyInAnyOrderElementsOf(HEADERS);
        assertThat(message.getAllRecipients())
                .as("%s", file)
                .hasSize(1)
                .allMatch(
                        recipient -> ((InternetAddress) recipient).getAddress().endsWith("@sovang.example"));
        assertThat(message.getSubject()).as("%s", file).doesNotContainPattern("[\\p{Cc}\\u202E\\u2069]");
        if (message.getSubject().contains("⟦")) {
            assertThat(message.getSubject())
                    .as("%s", file)
                    .containsAnyOf(titles(title -> HostileText.inHeaders(title).substring(0, 60)));
        }
        MimeMultipart parts = (MimeMultipart) message.getContent();
        String text = (String) parts.getBodyPart(0).getContent();
        assertThat(flat(text)).as("%s", file).containsAnyOf(titles(HostileMails::flat));
        assertThat(MARKED.matcher(flat(text)).results().map(MatchResult::group))
                .as("%s", file)
                .isSubsetOf(HostileText.known().stream().map(HostileMails::flat).toList());
        pages.show(page, (String) parts.getBodyPart(1).getContent());
        pages.look(page, file.getFileName().toString(), 1);
    }

    private static String[] titles(UnaryOperator<String> as) {
        return HostileText.titles().stream().map(as).toArray(String[]::new);
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (InputStream content = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), content);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
