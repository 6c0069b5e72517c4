package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class MailTemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/mail");
    private static final Pattern KEY = Pattern.compile("#\\{(notification\\.[a-zA-Z.-]+)[(}]");
    private static final String HOSTILE =
            "\u202E<script>alert(1)</script> {{7*7}} ${7*7} #{notification.product} {0} 'x'\r\nBcc: a@b.example 🌾 \u200Fשלום\u0000";

    private final MailTemplates templates =
            new MailTemplates(bundles(), new MailLinks(URI.create("https://sv.example")));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyKindSaysItselfInBothLanguagesAndBothForms(String language) throws IOException {
        Recipient to = new Recipient("a", "Nông Thị Lan", "lan@example.org", language);

        int number = 0;
        for (RenderedMail mail : allKinds(to, Samples.aCase())) {
            keepForLooking(mail, "%s-%02d".formatted(language, number++));
            assertThat(mail.subject()).isNotBlank().doesNotContain("??", "{0}", "\n");
            assertThat(mail.html())
                    .contains("Nông Thị Lan", "lang=\"" + language + "\"")
                    .doesNotContain("??", "{0}", "{1}", " th:", "null");
            assertThat(mail.text())
                    .contains("Nông Thị Lan", "https://sv.example/")
                    .doesNotContain("??", "{0}", "{1}", "[#", "[(", "null", "\n\n\n", "&#");
        }
    }

    @Test
    void whatPeopleTypedIsShownAndNeverRun() {
        CaseRef about = Samples.aCase("c1", HOSTILE);

        for (Notice notice : Samples.oneOfEachKind(Samples.LAN, about)) {
            RenderedMail mail = templates.render(notice);

            assertThat(mail.html())
                    .contains(
                            "&lt;script&gt;alert(1)&lt;/script&gt; {{7*7}} ${7*7} #{notification.product} {0} &#39;x&#39;")
                    .contains("🌾 \u200Fשלום")
                    .doesNotContain("<script", "\u0000");
            assertThat(mail.text())
                    .contains(
                            "<script>alert(1)</script> {{7*7}} ${7*7} #{notification.product} {0} 'x' Bcc: a@b.example 🌾")
                    .doesNotContain("\nBcc", "\u0000");
            assertThat(mail.subject())
                    .contains(
                            "<script>alert(1)</script> {{7*7}} ${7*7} #{notification.product} {0} 'x' Bcc: a@b.example 🌾 שלום")
                    .doesNotContain("\r", "\n", "\u202E", "\u200F", "\u0000");
        }
    }

    @Test
    void aReasonKeepsItsLinesAndCannotPassForTheLetter() {
        CaseRef about = Samples.aCase();
        Notice notice = new Notice.NotProposedUpward(Samples.LAN, about, "x", Samples.UNIT, "Một\r\nTrân trọng.");

        assertThat(templates.render(notice).text()).contains("Lý do:\n    Một\n    Trân trọng.\n");
    }

    @Test
    void aSubjectIsCutBetweenCharacters() {
        CaseRef about = Samples.aCase("c1", "🌾".repeat(300));

        String subject = templates.render(Samples.aReceipt(Samples.LAN, about)).subject();

        assertThat(subject).hasSizeLessThanOrEqualTo(200).endsWith("🌾…");
    }

    @Test
    void linksLeadToTheCaseTheBookAndTheTasks() {
        Recipient to = Samples.LAN;
        String all = String.join(
                "\n",
                allKinds(to, Samples.aCase("a b/ü", "t")).stream()
                        .map(RenderedMail::text)
                        .toList());

        assertThat(all)
                .contains("https://sv.example/ho-so/a%20b%2F%C3%BC\n")
                .contains("https://sv.example/so-vang/bevandan-2026-0007\n")
                .contains("https://sv.example/camunda/app/tasklist/\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://sv.example/app", "https://sv.example/app/"})
    void linksKeepThePathOfTheInstallation(String baseUrl) {
        MailLinks links = new MailLinks(URI.create(baseUrl));

        assertThat(links.caseOf("c1")).isEqualTo("https://sv.example/app/ho-so/c1");
        assertThat(links.tasklist()).isEqualTo("https://sv.example/app/camunda/app/tasklist/");
    }

    @Test
    void aLongDigestNamesTheFirstTasksAndCountsTheRest() {
        Digest digest = Digest.of(Samples.LAN, Samples.tasks(Samples.LAN, 205));

        assertThat(templates.render(digest).text())
                .startsWith("Kính gửi đồng chí Nông Thị Lan,\n\nCó 205 công việc mới")
                .contains("– phần 200\n", "Và 5 công việc khác")
                .doesNotContain("– phần 201\n");
    }

    @Test
    void aTaskWithoutTextsShowsTheLabelOfItsModel() {
        TaskRef task = new TaskRef("t", "signLetter", "Ký tờ trình", null);
        Digest digest = Digest.of(Samples.ENGLISH, List.of(new TaskAssigned("a", task, Samples.aCase(), Samples.UNIT)));

        assertThat(templates.render(digest).text()).contains("* Ký tờ trình\n").doesNotContain("Due on");
    }

    @Test
    void everyTextExistsInBothLanguages() throws IOException {
        Set<String> vietnamese = keysOf("notification.properties");

        assertThat(keysOf("notification_en.properties")).isEqualTo(vietnamese);
        assertThat(vietnamese).containsAll(keysInTemplates());
        for (Notice notice : Samples.oneOfEachKind(Samples.LAN, Samples.aCase())) {
            assertThat(vietnamese)
                    .contains("notification.kind." + notice.kind(), "notification." + notice.kind() + ".heading");
        }
        assertThat(Notice.class.getPermittedSubclasses())
                .hasSize((int) Samples.oneOfEachKind(Samples.LAN, Samples.aCase()).stream()
                        .map(Notice::kind)
                        .distinct()
                        .count());
    }

    private List<RenderedMail> allKinds(Recipient to, CaseRef about) {
        List<RenderedMail> mails = new ArrayList<>();
        Samples.oneOfEachKind(to, about).forEach(notice -> mails.add(templates.render(notice)));
        mails.add(templates.render(Digest.of(to, Samples.tasks(to, 1))));
        mails.add(templates.render(Digest.of(to, Samples.tasks(to, 5))));
        return mails;
    }

    private static void keepForLooking(RenderedMail mail, String name) throws IOException {
        Path directory = Files.createDirectories(Path.of("target/mail-samples"));
        Files.writeString(directory.resolve(name + ".html"), mail.html());
        Files.writeString(directory.resolve(name + ".txt"), mail.subject() + "\n\n" + mail.text());
    }

    private static Set<String> keysInTemplates() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }

    private static Set<String> keysOf(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages", bundle), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    static ResourceBundleMessageSource bundles() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/notification");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
