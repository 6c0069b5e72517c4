package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sovang.support.WebSession;

/** What people type is shown as they typed it, everywhere, and never runs; skipped where there is no Chromium. */
@ExtendWith(SharedApplication.Hostile.class)
class HostileTextIT {

    private static final String UNIT = "cdcs-thpt-lai-chau";
    private static final String MEMBER = "member." + UNIT;
    private static final String TASKLIST = "/camunda/app/tasklist/";

    private static HostileMails mails;
    private static PackagedApplication application;
    private static Chromium chromium;
    private final HostilePages pages = new HostilePages();
    private final HostileCase steps = new HostileCase(pages);

    @BeforeAll
    static void start(SharedApplication shared) {
        Path executable = Chromium.executableOrSkip();
        mails = new HostileMails(shared.mails());
        application = shared.application();
        chromium = Chromium.launch(executable);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aRequestFullOfHostileTextGoesThroughEveryStepUnharmed() throws Exception {
        as(MEMBER, TASKLIST, steps::fileFromTheStartDialog);
        String caseId = idOf(HostileText.TITLE);
        attach(caseId);
        as("officer." + UNIT, TASKLIST, steps::askForMore);
        as(MEMBER, TASKLIST, steps::supplement);
        as("officer." + UNIT, TASKLIST, steps::accept);
        String instance = instanceOf(caseId);
        as("admin", "/camunda/app/cockpit/default/", page -> {
            assertThat(page.getByText("Đã triển khai").first()).isVisible();
            page.navigate(application.url("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime"));
            assertThat(page.getByText("⟦Tên <script>").first()).isVisible();
            pages.look(page, "Cockpit", 1);
        });
        as("council1." + UNIT, TASKLIST, steps::score);
        scoreByProgram("council2." + UNIT);
        scoreByProgram("council3." + UNIT);
        as("secretary." + UNIT, TASKLIST, steps::conclude);
        as("committee." + UNIT, TASKLIST, steps::decide);

        filesForPrograms();
        pagesOfTheCase(caseId);
        publicPages();
        pages.assertUnharmed();
        assertThat(textsOf(caseId)).containsAllEntriesOf(asBrowsersSend(HostileText.texts()));
        mails("receipt-issued", "supplement-wanted", "level-result", "task-digest");
    }

    @Test
    void whatAProgramSendsIsKeptToTheLetter() throws Exception {
        Map<String, Object> request = HostileText.request(UNIT, HostileText.OTHER_TITLE);
        PackagedApplication.Answer filed = application.post(MEMBER, "/api/initiatives", request);
        assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
        String caseId = filed.body().get("id").asText();

        JsonNode kept = application.get(MEMBER, "/api/initiatives/" + caseId).body();
        assertThat(kept.get("title").asText()).isEqualTo(HostileText.OTHER_TITLE);
        assertThat(textsOf(caseId)).containsAllEntriesOf(HostileText.texts());
        assertThat(kept.at("/request/authors/0/name").asText()).isEqualTo(HostileText.NAME);
        assertThat(kept.at("/request/authors/0/position").asText()).isEqualTo(HostileText.POSITION);

        String reason = HostileText.narrative("Rút");
        application.post(MEMBER, "/api/initiatives/" + caseId + "/withdrawal", Map.of("reason", reason));
        as(MEMBER, "/ho-so/" + caseId, page -> pages.look(page, "withdrawn case", 12));
        pages.assertUnharmed();
        mails("withdrawn");
    }

    @Test
    void controlCharactersAndLinesWhereThereIsOneLineAreRefusedByName() throws Exception {
        Map<String, Object> request = HostileText.request(UNIT, "Tên\r\nBcc: x@example.org");
        request.put("field", "Lĩnh\u0000vực");
        request.put("firstAppliedAt", "Nơi\u2028khác");
        request.put("description", "Chuông\u0007");
        request.put("investor", "x".repeat(301));
        @SuppressWarnings("unchecked")
        Map<String, Object> author = ((List<Map<String, Object>>) request.get("authors")).get(0);
        author.put("name", "Tên\u001b[31m");
        author.put("email", "x@example.org\r\nBcc: y@example.org");

        PackagedApplication.Answer refused = application.post(MEMBER, "/api/initiatives", request);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("violations"))
                .extracting(problem -> problem.get("field").asText())
                .contains(
                        "title",
                        "field",
                        "firstAppliedAt",
                        "description",
                        "investor",
                        "authors[0].name",
                        "authors[0].email");
    }

    @Test
    void aTextThatDoesRunIsNoticed() {
        Page page = pages.watch(chromium.newPage());
        page.waitForConsoleMessage(() -> pages.show(page, "<p>" + HostileText.POSITION + "</p>"));
        pages.look(page, "a page that escapes nothing", 0);
        page.context().close();
        pages.assertHarmed();
    }

    @Test
    void hostileAddressesRunNothing() {
        String hostile = encoded(HostileText.PLACE);
        for (String path : List.of("/so-vang?q=%s&unit=%s&tier=%s&year=%s", "/so-vang/%s", "/login?error=%s&lang=%s")) {
            Page page = pages.watch(chromium.newPage());
            String text = path.endsWith("/%s") ? encoded(HostileText.FIELD) : hostile;
            page.navigate(application.url(path.replace("%s", text)));
            pages.look(page, path, path.startsWith("/login") ? 0 : 1);
            page.context().close();
        }
        as("admin", "/", page -> {
            for (String path : List.of(
                    "/?q=%s&status=%s",
                    "/ho-so/%s",
                    "/khong-co/%s",
                    "/quan-tri?status=%s",
                    "/quan-tri/nguoi-dung?q=%s",
                    "/nhat-ky?from=%s&to=%s&action=%s&account=%s&case=%s&unit=%s&address=%s")) {
                page.navigate(application.url(path.replace("%s", hostile)));
                pages.look(page, path, 0);
            }
        });
        pages.assertUnharmed();
    }

    private static void scoreByProgram(String account) {
        Map<String, Object> sheet = Map.of(
                "scores",
                Map.of("novelty", 25, "applicability", 25, "effectiveness", 35),
                "vote",
                "AGREE",
                "comment",
                HostileText.narrative("Nhận xét của " + account));
        try {
            for (JsonNode task : application.get(account, "/api/tasks").body()) {
                if (task.get("title").asText().equals(HostileText.TITLE)) {
                    String path = "/api/tasks/" + task.get("id").asText() + "/submission";
                    assertThat(application.post(account, path, sheet).status()).isEqualTo(204);
                }
            }
        } catch (Exception exception) {
            throw new IllegalStateException(exception);
        }
    }

    private void pagesOfTheCase(String caseId) {
        String search = encoded(HostileText.TITLE);
        as(MEMBER, "/ho-so/" + caseId, page -> pages.look(page, "case page", 15));
        as("officer." + UNIT, "/?q=" + search, page -> pages.look(page, "home", 2));
        as("auditor." + UNIT, "/nhat-ky", page -> pages.look(page, "audit log", 0));
        as("admin", "/quan-tri", page -> pages.look(page, "administration", 3));
    }

    private static void filesForPrograms() throws Exception {
        JsonNode found = application
                .get(null, "/api/golden-book?unit=" + UNIT + "&q=" + encoded(HostileText.TITLE))
                .body();
        assertThat(found.at("/items/0/title").asText()).isEqualTo(HostileText.TITLE);
        assertThat(found.at("/items/0/decisionNumber").asText()).isEqualTo(HostileText.DECISION_NUMBER);
        String book = WebSession.anonymous(application.url(""))
                .get("/api/golden-book/export?unit=" + UNIT)
                .body();
        JsonNode entry = new ObjectMapper().readTree(book.lines().findFirst().orElseThrow());
        assertThat(entry.findValue("title").asText()).isEqualTo(HostileText.TITLE);
        String log = WebSession.of(application.url(""), "auditor." + UNIT)
                .get("/nhat-ky/tep")
                .body();
        assertThat(log).contains(HostileText.DECISION_NUMBER);
    }

    private void publicPages() {
        Page page = pages.watch(chromium.newPage());
        page.navigate(application.url("/so-vang?unit=" + UNIT + "&q=" + encoded(HostileText.TITLE)));
        pages.look(page, "public book", 3);
        page.locator(".entry h3 a").first().click();
        assertThat(page.locator("h1")).hasText(HostileText.TITLE);
        pages.look(page, "public entry", 5);
        page.context().close();
    }

    private void mails(String... kinds) throws Exception {
        for (String kind : kinds) {
            mails.await(kind);
        }
        Page page = pages.watch(chromium.newPage());
        for (Path file : mails.files()) {
            mails.check(file, page, pages);
        }
        page.context().close();
        pages.assertUnharmed();
    }

    private void as(String account, String path, Consumer<Page> work) {
        Page page = pages.watch(chromium.newPage());
        page.navigate(application.url(path));
        TasklistSteps.signIn(page, account);
        try {
            work.accept(page);
        } catch (RuntimeException | AssertionError failure) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "hostile-failure.png")));
            throw failure;
        }
        page.context().close();
    }

    private static void attach(String caseId) throws Exception {
        WebSession member = WebSession.of(application.url(""), MEMBER);
        String path = "/api/initiatives/" + caseId + "/attachments";
        assertThat(member.upload(path, HostileText.FILE, HostileText.pdf()).statusCode())
                .isEqualTo(201);
    }

    private static String idOf(String title) throws Exception {
        for (JsonNode item : application.get(MEMBER, "/api/initiatives").body().get("items")) {
            if (item.get("title").asText().equals(title)) {
                return item.get("id").asText();
            }
        }
        throw new AssertionError("Not found to the letter: " + title);
    }

    private static String instanceOf(String caseId) throws Exception {
        return WebSession.of(application.url(""), "admin")
                .engine("GET", "/process-instance?businessKey=" + caseId, "")
                .body()
                .replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    private static Map<String, String> textsOf(String caseId) throws Exception {
        JsonNode request =
                application.get(MEMBER, "/api/initiatives/" + caseId).body().get("request");
        Map<String, String> texts = new TreeMap<>();
        HostileText.texts()
                .keySet()
                .forEach(name -> texts.put(name, request.get(name).asText()));
        return texts;
    }

    /** Browsers end the lines of a text area with a line feed. */
    private static Map<String, String> asBrowsersSend(Map<String, String> texts) {
        Map<String, String> sent = new TreeMap<>(texts);
        sent.replaceAll((name, text) -> text.replace("\r\n", "\n"));
        sent.put("description", HostileText.narrative("Mô tả mới").replace("\r\n", "\n"));
        return sent;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
