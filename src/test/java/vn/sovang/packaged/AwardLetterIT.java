package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sovang.packaged.PackagedApplication.Answer;
import vn.sovang.shared.TimeConfiguration;

/**
 * A letter with 300 nominees through three levels on PostgreSQL: a school's union proposes, its sector union and the
 * province decide on their forms. All that people do with the letter is clicked in the browser, ballot by ballot; only the
 * initiative that the first award rests on is recognised over the API. Skipped where there is no Chromium.
 */
@ExtendWith(SharedApplication.Ordinary.class)
class AwardLetterIT {

    private static final String SCHOOL = "cdcs-thpt-chuyen";
    private static final String SECTOR = "caobang-giaoduc";
    private static final String PROVINCE = "caobang";
    private static final String ROUND = "Khen thưởng tổng kết phong trào thi đua";
    private static final String FIRST = "Đoàn viên 001";
    private static final int PER_FORM = 100;

    private final LetterSteps steps = new LetterSteps(ROUND);

    private static SharedApplication started;
    private static PackagedApplication application;
    private static Chromium chromium;
    private final List<String> scriptErrors = new ArrayList<>();

    @BeforeAll
    static void start(SharedApplication shared) {
        Path executable = Chromium.executableOrSkip();
        started = shared;
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
    void threeHundredNomineesGoThroughThreeLevels() throws Exception {
        String code = recognisedInitiative();
        String letter = prepared(code);

        passedCouncil(SCHOOL, 5);
        as("committee." + SCHOOL, page -> steps.decideAsTheCouncil(page, "40/QĐ-CĐCS"));
        assertThat(statuses(letter)).containsEntry("AWARDED", PER_FORM).containsEntry("PROPOSED_UP", 2 * PER_FORM);
        as("officer." + SCHOOL, page -> steps.forward(page, "41/TTr-CĐCS"));

        passedCouncil(SECTOR, 5);
        as("committee." + SECTOR, page -> steps.decideAsTheCouncil(page, "52/QĐ-CĐN"));
        assertThat(statuses(letter)).containsEntry("AWARDED", 2 * PER_FORM).containsEntry("PROPOSED_UP", PER_FORM);
        as("officer." + SECTOR, page -> steps.forward(page, "53/TTr-CĐN"));

        passedCouncil(PROVINCE, 7);
        consulted(letter);
        as(
                "committee." + PROVINCE,
                page -> steps.decideButRefuseTheLast(page, "60/QĐ-LĐLĐ", "Thành tích chưa tiêu biểu ở cấp tỉnh."));
        await(() -> status(letter).equals("COMPLETED"));

        assertThat(statuses(letter)).containsEntry("AWARDED", 3 * PER_FORM - 1).containsEntry("REFUSED", 1);
        assertThat(honours(PROVINCE)).isEqualTo(PER_FORM - 1);
        assertThat(scriptErrors).isEmpty();

        revoke(code);
    }

    /** Appraisal, every member's ballot on the whole list and the minutes. */
    private void passedCouncil(String unit, int seats) {
        as("officer." + unit, steps::acceptAll);
        for (int seat = 1; seat <= seats; seat++) {
            as("council" + seat + "." + unit, steps::agreeToAll);
        }
        as("secretary." + unit, steps::conclude);
    }

    /** The province asks the public for some working days; the test lets them pass. */
    private void consulted(String letter) throws Exception {
        await(() -> status(letter).equals("CONSULTATION"));
        Page page = chromium.newPage();
        page.navigate(application.url("/lay-y-kien/" + letter));
        assertThat(page.getByText(ROUND).first()).isVisible();
        page.context().close();
        started.endConsultations();
        await(() -> status(letter).equals("DECISION"));
    }

    /** The initiative on which the first award rests is revoked: the award is flagged. */
    private void revoke(String code) throws Exception {
        Answer started = application.post(
                "officer." + SCHOOL,
                "/api/revocations",
                Map.of(
                        "subject",
                        Map.of("kind", "INITIATIVE", "code", code),
                        "ground",
                        "WRONG_DATA",
                        "statement",
                        "Số liệu hiệu quả không đúng thực tế."));
        assertThat(started.status()).isEqualTo(201);
        String revocation = started.body().get("id").asText();
        submit(
                "member." + SCHOOL,
                "answerRevocation",
                revocation,
                dossier -> Map.of("accepts", true, "answer", "Tác giả thừa nhận sai sót."));
        Map<String, Object> ruling = new LinkedHashMap<>();
        ruling.put("outcome", "REVOKE");
        ruling.put("decisionNumber", "70/QĐ-CĐCS");
        ruling.put("decidedOn", today());
        ruling.put("reason", "Số liệu sai.");
        submit("committee." + SCHOOL, "decideRevocation", revocation, dossier -> ruling);
        await(() -> application
                .get(null, "/api/golden-book/" + code)
                .body()
                .get("status")
                .asText()
                .equals("REVOKED"));
        await(() -> !tasks("officer." + SCHOOL, "reviewDependentAward").isEmpty());
    }

    private String recognisedInitiative() throws Exception {
        Map<String, Object> request = Requests.of(SCHOOL, "Ngân hàng đề kiểm tra dùng chung", "GRASSROOTS");
        Map<String, Object> author = new LinkedHashMap<>(firstAuthor(request));
        author.put("name", FIRST);
        request.put("authors", List.of(author));
        String caseId = application
                .post("member." + SCHOOL, "/api/initiatives", request)
                .body()
                .get("id")
                .asText();
        submit("officer." + SCHOOL, "appraiseDossier", caseId, dossier -> Map.of("outcome", "ACCEPT"));
        for (int seat = 1; seat <= 5; seat++) {
            submit(
                    "council" + seat + "." + SCHOOL,
                    "scoreDossier",
                    caseId,
                    dossier -> Map.of(
                            "scores",
                            Map.of("novelty", 25, "applicability", 25, "effectiveness", 35),
                            "vote",
                            "AGREE"));
        }
        submit(
                "secretary." + SCHOOL,
                "concludeSession",
                caseId,
                dossier -> Map.of("heldOn", today(), "place", "Phòng họp", "conclusion", "Nhất trí công nhận."));
        submit(
                "committee." + SCHOOL,
                "decideRecognition",
                caseId,
                dossier -> Map.of("outcome", "RECOGNISE", "decisionNumber", "9/QĐ-CĐCS", "decidedOn", today()));
        return application
                .get(null, "/api/golden-book?unit=" + SCHOOL)
                .body()
                .at("/items/0/code")
                .asText();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> firstAuthor(Map<String, Object> request) {
        return ((List<Map<String, Object>>) request.get("authors")).get(0);
    }

    /** The officer opens a letter on the page, fills in the offered template, sends it wrong, then right, and submits. */
    private String prepared(String code) {
        String[] id = new String[1];
        as(
                "officer." + SCHOOL,
                page -> {
                    page.locator("[name=round]").selectOption("ANNUAL");
                    page.fill("[name=roundName]", ROUND);
                    page.locator("form:has([name=roundName]) button[type=submit]")
                            .click();
                    page.waitForURL(address -> address.matches(".*/khen-thuong/[0-9a-f-]{36}.*"));
                    id[0] = page.url().replaceAll(".*/khen-thuong/([0-9a-f-]{36}).*", "$1");
                    page.navigate(application.url("/khen-thuong/" + id[0] + "/danh-sach"));
                    Path template = page.waitForDownload(
                                    () -> page.locator("a[href$=mau]").click())
                            .path();
                    byte[] list = NomineeSheet.filled(template, PER_FORM, code);
                    upload(page, "danh-sach.xlsx", new byte[] {1, 2, 3});
                    assertThat(page.locator(".alert-error").first()).isVisible();
                    upload(page, "danh-sach.xlsx", NomineeSheet.withAWrongForm(list));
                    assertThat(page.getByText("Dòng 4").first()).isVisible();
                    assertThat(page.getByText("Huân chương không có thật").first())
                            .isVisible();
                    upload(page, "danh-sach.xlsx", list);
                    assertThat(page.getByText("Đoàn viên 001").first()).isVisible();
                },
                "/khen-thuong");
        as("officer." + SCHOOL, page -> steps.submitLetter(page, "39/TTr-CĐCS"));
        return id[0];
    }

    private static void upload(Page page, String name, byte[] content) {
        page.setInputFiles("input[type=file]", new FilePayload(name, "application/octet-stream", content));
        page.locator("form:has(input[type=file]) button[type=submit]").click();
    }

    /** Waits for the task, claims it where it is offered to a group, and submits what {@code content} makes of its dossier. */
    private static void submit(
            String account,
            String key,
            String caseId,
            java.util.function.Function<JsonNode, Map<String, Object>> content)
            throws Exception {
        await(() -> taskOf(account, key, caseId) != null);
        JsonNode task = taskOf(account, key, caseId);
        String path = "/api/tasks/" + task.get("id").asText();
        if (task.get("assignee").isNull()) {
            assertThat(application.post(account, path + "/claim", null).status())
                    .isEqualTo(204);
        }
        JsonNode dossier = application.get(account, path + "/dossier").body();
        Answer answer = application.post(account, path + "/submission", content.apply(dossier));
        assertThat(answer.status()).as(key + " " + answer.body()).isEqualTo(204);
    }

    private static JsonNode taskOf(String account, String key, String caseId) throws Exception {
        return tasks(account, key).stream()
                .filter(task -> task.get("caseId").asText().equals(caseId))
                .findFirst()
                .orElse(null);
    }

    private static List<JsonNode> tasks(String account, String key) throws Exception {
        List<JsonNode> tasks = new ArrayList<>();
        application.get(account, "/api/tasks").body().forEach(task -> {
            if (task.get("key").asText().equals(key)) {
                tasks.add(task);
            }
        });
        return tasks;
    }

    private static String status(String letter) throws Exception {
        return application
                .get("officer." + SCHOOL, "/api/award-letters/" + letter)
                .body()
                .at("/letter/status")
                .asText();
    }

    /** How many rows stand where. */
    private static Map<String, Integer> statuses(String letter) throws Exception {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int page = 0; page < 6; page++) {
            application
                    .get("officer." + SCHOOL, "/api/award-letters/" + letter + "/nominees?size=100&page=" + page)
                    .body()
                    .get("items")
                    .forEach(row -> counts.merge(row.at("/nominee/status").asText(), 1, Integer::sum));
        }
        return counts;
    }

    private static int honours(String unit) throws Exception {
        return application
                .get("officer." + PROVINCE, "/api/honours?unit=" + unit)
                .body()
                .get("total")
                .asInt();
    }

    private void as(String account, Consumer<Page> work) {
        as(account, work, "/camunda/app/tasklist/");
    }

    private void as(String account, Consumer<Page> work, String path) {
        Page page = chromium.newPage();
        page.onPageError(error -> scriptErrors.add(account + ": " + error));
        page.navigate(application.url(path));
        TasklistSteps.signIn(page, account);
        try {
            work.accept(page);
        } catch (RuntimeException | AssertionError failure) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser-failure.png")));
            throw failure;
        }
        page.context().close();
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .until(condition);
    }

    private static String today() {
        return LocalDate.now(TimeConfiguration.VIETNAM).toString();
    }
}
