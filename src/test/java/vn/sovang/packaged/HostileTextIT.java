package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.packaged.TasklistSteps.claim;
import static vn.sovang.packaged.TasklistSteps.complete;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.support.WebSession;

/** What people type is shown as they typed it, everywhere, and never runs; skipped where there is no Chromium. */
class HostileTextIT {

    private static final String UNIT = "cdcs-tieu-hoc-hop-giang";
    private static final String MEMBER = "member." + UNIT;
    private static final String TASKLIST = "/camunda/app/tasklist/";
    private static final String MINE = "Việc của tôi";
    private static final String OURS = "Việc của đơn vị tôi";

    @TempDir
    static Path directory;

    private static PackagedApplication application;
    private static Chromium chromium;
    private final HostilePages pages = new HostilePages();

    @BeforeAll
    static void startApplicationAndBrowser() {
        Path executable = Chromium.executableOrSkip();
        application = PackagedApplication.startDemo(
                directory, "--sovang.demo.cases=false", "--sovang.mail.digest-interval=1s");
        chromium = Chromium.launch(executable);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @Test
    void aRequestFullOfHostileTextGoesThroughEveryStepUnharmed() throws Exception {
        as(MEMBER, TASKLIST, this::fileFromTheStartDialog);
        String caseId = idOf(HostileText.TITLE);
        attach(caseId);
        as("officer." + UNIT, TASKLIST, this::askForMore);
        as(MEMBER, TASKLIST, this::supplement);
        as("officer." + UNIT, TASKLIST, this::accept);
        String instance = instanceOf(caseId);
        as("admin", "/camunda/app/cockpit/default/", page -> {
            assertThat(page.getByText("Đã triển khai").first()).isVisible();
            page.navigate(application.url("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime"));
            assertThat(page.getByText("⟦Tên <script>").first()).isVisible();
            pages.look(page, "Cockpit", 1);
        });
        as("council1." + UNIT, TASKLIST, this::score);
        scoreByProgram("council2." + UNIT);
        scoreByProgram("council3." + UNIT);
        as("secretary." + UNIT, TASKLIST, this::conclude);
        as("committee." + UNIT, TASKLIST, this::decide);

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

    private void fileFromTheStartDialog(Page page) {
        page.getByText("Nộp hồ sơ mới").click();
        page.locator(".modal-content").getByText("Công nhận sáng kiến").click();
        Locator form = page.locator(".modal-content");
        assertThat(form.locator("[name=title]")).isVisible();
        form.locator("[name=targetTier]").selectOption("GRASSROOTS");
        form.locator("[name=title]").fill(HostileText.TITLE);
        form.locator("[name=kind]").selectOption("OPERATIONAL");
        HostileText.texts()
                .forEach((name, text) -> form.locator("[name=" + name + "]").fill(text));
        LocalDate today = LocalDate.now();
        form.locator("[name=firstAppliedOn]").fill(today.minusMonths(3).toString());
        form.locator("[name=implementedFrom]").fill(today.minusMonths(4).toString());
        form.locator("[name=implementedTo]").fill(today.minusMonths(1).toString());
        form.locator("[name='authors[0].name']").fill(HostileText.NAME);
        form.locator("[name='authors[0].position']").fill(HostileText.POSITION);
        form.locator("[name='authors[0].sharePercent']").fill("100");
        form.locator("[name='authors[0].publishConsent']").check();
        pages.look(page, "start dialog", 12);
        page.locator(".modal-footer button.btn-primary").click();
        assertThat(page.locator(".modal-content")).isHidden();
    }

    private void askForMore(Page page) {
        open(page, OURS, "Thẩm định hồ sơ", 14);
        claim(page);
        page.check("[name=outcome][value=SUPPLEMENT]");
        page.fill("[name=reason]", HostileText.narrative("Bổ sung"));
        complete(page);
    }

    private void supplement(Page page) {
        open(page, MINE, "Bổ sung hồ sơ", 20);
        page.fill("[name='request.description']", HostileText.narrative("Mô tả mới"));
        complete(page);
    }

    private void accept(Page page) {
        open(page, OURS, "Thẩm định hồ sơ", 16);
        claim(page);
        page.check("[name=outcome][value=ACCEPT]");
        page.fill("[name=reason]", HostileText.narrative("Đạt"));
        complete(page);
    }

    private void score(Page page) {
        open(page, MINE, "Chấm điểm và biểu quyết", 14);
        page.check("[name=conflict][value=NONE]");
        page.fill("[name='scores.novelty']", "25");
        page.fill("[name='scores.applicability']", "25");
        page.fill("[name='scores.effectiveness']", "35");
        page.check("[name=vote][value=AGREE]");
        page.fill("[name=comment]", HostileText.narrative("Nhận xét"));
        complete(page);
    }

    private void conclude(Page page) {
        open(page, OURS, "Lập biên bản họp", 15);
        claim(page);
        page.fill("[name=heldOn]", LocalDate.now().minusDays(1).toString());
        page.fill("[name=place]", HostileText.INVESTOR);
        page.fill("[name=conclusion]", HostileText.narrative("Kết luận"));
        complete(page);
    }

    private void decide(Page page) {
        open(page, OURS, "Quyết định công nhận", 16);
        claim(page);
        page.check("[name=outcome][value=RECOGNISE]");
        page.fill("[name=decisionNumber]", HostileText.DECISION_NUMBER);
        page.fill("[name=reason]", HostileText.narrative("Căn cứ"));
        complete(page);
    }

    private void open(Page page, String filter, String task, int texts) {
        TasklistSteps.openTask(page, filter, task, HostileText.TITLE);
        assertThat(page.locator("li.task").getByText(HostileText.TITLE).first()).isVisible();
        page.locator(".sv-form details").all().forEach(section -> section.evaluate("each => { each.open = true; }"));
        pages.look(page, "Tasklist: " + task, texts);
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
                .get(null, "/api/golden-book?q=" + encoded(HostileText.TITLE))
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
        page.navigate(application.url("/so-vang?q=" + encoded(HostileText.TITLE)));
        pages.look(page, "public book", 3);
        page.locator(".entry h3 a").first().click();
        assertThat(page.locator("h1")).hasText(HostileText.TITLE);
        pages.look(page, "public entry", 5);
        page.context().close();
    }

    private void mails(String... kinds) throws Exception {
        HostileMails mails = new HostileMails(directory.resolve("data/mail"));
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
