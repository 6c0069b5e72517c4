package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.packaged.PackagedApplication.Answer;
import vn.sovang.support.WebSession;

/** The contract of the API and the pages, over HTTP, by people who may and people who may not. */
@ExtendWith(SharedApplication.Ordinary.class)
class ApiAndPagesIT {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String MEMBER = "member." + STEEL;
    private static final String OFFICER = "officer." + STEEL;
    private static final byte[] PDF = "%PDF-1.7\nMinh chứng".getBytes(StandardCharsets.UTF_8);

    private static PackagedApplication application;

    @BeforeAll
    static void start(SharedApplication shared) {
        application = shared.application();
    }

    @Test
    void filingAnswersWithAReceiptAndItsLocation() throws Exception {
        Answer filed = application.post(MEMBER, "/api/initiatives", Requests.of(STEEL, "Biên nhận", "PROVINCIAL"));

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.body().get("receiptNumber").asText()).endsWith("SK-" + STEEL);
        assertThat(filed.body().get("status").asText()).isEqualTo("APPRAISAL");
        assertThat(filed.body().get("dueOn").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        JsonNode detail = application
                .get(MEMBER, "/api/initiatives/" + filed.body().get("id").asText())
                .body();
        assertThat(detail.get("unitId").asText()).isEqualTo(STEEL);
        assertThat(detail.get("tier").asText()).isEqualTo("GRASSROOTS");
        assertThat(detail.get("history"))
                .extracting(event -> event.get("outcome").asText())
                .containsExactly("FILED", "RECEIVED");
    }

    @Test
    void aDryRunStoresNothing() throws Exception {
        Map<String, Object> request = Requests.of(STEEL, "Chỉ kiểm tra", "GRASSROOTS");

        assertThat(application
                        .post(MEMBER, "/api/initiatives?dryRun=true", request)
                        .status())
                .isEqualTo(204);
        assertThat(application
                        .get(MEMBER, "/api/initiatives?q=chi+kiem+tra")
                        .body()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "member.cdcs-so-noi-vu, 404",
        "officer.caobang, 404",
        "council1.cdcs-gang-thep, 404",
        "officer.cdcs-gang-thep, 200",
        "secretary.cdcs-gang-thep, 200",
        "committee.cdcs-gang-thep, 200",
        "auditor.cdcs-gang-thep, 200",
        "member.cdcs-gang-thep, 200"
    })
    void aCaseIsSeenByItsPeopleOnly(String account, int status) throws Exception {
        String caseId = file("Ai được xem " + account);

        assertThat(application.get(account, "/api/initiatives/" + caseId).status())
                .isEqualTo(status);
        assertThat(application
                        .get(account, "/api/initiatives/" + caseId + "/attachments")
                        .status())
                .isEqualTo(status);
        assertThat(WebSession.of(application.url(""), account)
                        .get("/ho-so/" + caseId)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void theConfidentialPartIsNotForTheAuditor() throws Exception {
        Map<String, Object> request = Requests.of(STEEL, "Có phần bảo mật", "GRASSROOTS");
        request.put("confidentialInformation", "Thông số bí mật 4711");
        String caseId = application
                .post(MEMBER, "/api/initiatives", request)
                .body()
                .get("id")
                .asText();

        String path = "/ho-so/" + caseId;
        assertThat(WebSession.of(application.url(""), OFFICER).get(path).body()).contains("4711");
        assertThat(WebSession.of(application.url(""), "auditor." + STEEL)
                        .get(path)
                        .body())
                .doesNotContain("4711");
        assertThat(application
                        .get("auditor." + STEEL, "/api/initiatives/" + caseId)
                        .body()
                        .toString())
                .doesNotContain("4711");
    }

    @Test
    void filesAreAddedByContributorsAndOfferedForDownload() throws Exception {
        String caseId = file("Có tệp đính kèm");
        WebSession member = WebSession.of(application.url(""), MEMBER);

        assertThat(member.upload("/ho-so/" + caseId + "/tep", "minh-chung.pdf", PDF)
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> disguised = member.upload(
                "/api/initiatives/" + caseId + "/attachments",
                "trang.pdf",
                "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(disguised.statusCode()).isEqualTo(400);
        WebSession auditor = WebSession.of(application.url(""), "auditor." + STEEL);
        assertThat(auditor.upload("/api/initiatives/" + caseId + "/attachments", "a.pdf", PDF)
                        .statusCode())
                .isEqualTo(403);

        JsonNode files = application
                .get(MEMBER, "/api/initiatives/" + caseId + "/attachments")
                .body();
        assertThat(files).hasSize(1);
        assertThat(files.get(0).get("name").asText()).isEqualTo("minh-chung.pdf");
        HttpResponse<String> download = member.get(files.get(0).get("href").asText());
        assertThat(download.body()).startsWith("%PDF-1.7");
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void theMemberWithdrawsOnTheCasePage() throws Exception {
        String caseId = file("Rút trên trang");
        WebSession member = WebSession.of(application.url(""), MEMBER);
        assertThat(member.get("/ho-so/" + caseId).body()).contains("Rút đơn");

        assertThat(member.form("/ho-so/" + caseId + "/rut-don", "reason=").statusCode())
                .isEqualTo(302);
        assertThat(member.get("/ho-so/" + caseId).body()).contains("Mục này không được để trống");
        member.form("/ho-so/" + caseId + "/rut-don", "reason=Lam+lai");

        assertThat(member.get("/ho-so/" + caseId).body()).contains("Đã rút đơn").doesNotContain("rut-don");
        assertThat(application
                        .post(MEMBER, "/api/initiatives/" + caseId + "/withdrawal", Map.of("reason", "x"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aBadOrganisationFileIsRefusedAsAWholeWithEveryPath() throws Exception {
        Map<String, Object> file = Map.of(
                "units",
                List.of(
                        Map.of(
                                "id",
                                "Bad Id",
                                "name",
                                "x",
                                "tier",
                                "UPPER",
                                "decidingBody",
                                "BTV",
                                "validFrom",
                                "2020-01-01"),
                        Map.of(
                                "id",
                                "new-unit",
                                "name",
                                "Mới",
                                "tier",
                                "UPPER",
                                "parent",
                                "nowhere",
                                "decidingBody",
                                "BTV",
                                "validFrom",
                                "2020-13-01")));

        Answer refused = application.post("admin", "/api/administration/organisation", file);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("violations"))
                .extracting(problem -> problem.get("field").asText())
                .containsExactlyInAnyOrder("units[0].id", "units[1].parent", "units[1].validFrom");
        assertThat(application.get(MEMBER, "/api/units").body().toString()).doesNotContain("new-unit");
        WebSession admin = WebSession.of(application.url(""), "admin");
        HttpResponse<String> page =
                admin.upload("/quan-tri/to-chuc", "to-chuc.json", "{\"units\":1}".getBytes(StandardCharsets.UTF_8));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("units").contains("Mục này phải là một danh sách");
    }

    @Test
    void loadingTheOrganisationAgainChangesNothing() throws Exception {
        String sample = Files.readString(Path.of("src/main/resources/demo/organisation.json"));
        HttpResponse<String> page = WebSession.of(application.url(""), "admin")
                .upload("/quan-tri/to-chuc", "to-chuc.json", sample.getBytes(StandardCharsets.UTF_8));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Đã nạp: 14 đơn vị");
        assertThat(application.get(MEMBER, "/api/units").body()).hasSize(14);
    }

    @Test
    void administrationAndMetricsAreForAdministrators() throws Exception {
        assertThat(WebSession.of(application.url(""), OFFICER).get("/quan-tri").statusCode())
                .isEqualTo(403);
        assertThat(WebSession.of(application.url(""), "admin").get("/quan-tri").statusCode())
                .isEqualTo(200);
        assertThat(application.get(OFFICER, "/actuator/prometheus").status()).isEqualTo(403);
        assertThat(application.get("admin", "/actuator/prometheus").status()).isEqualTo(200);
        assertThat(application.get(null, "/actuator/prometheus").status()).isEqualTo(401);
    }

    @Test
    void onlyAdministratorsLoadTheOrganisation() throws Exception {
        assertThat(application
                        .post(OFFICER, "/api/administration/organisation", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(application
                        .post(null, "/api/administration/organisation", Map.of())
                        .status())
                .isIn(401, 403);
    }

    @ParameterizedTest
    @CsvSource({"/", "/ho-so/x", "/quan-tri", "/camunda/app/tasklist/default/"})
    void whoeverIsNotSignedInIsSentToTheLogin(String path) throws Exception {
        assertThat(application.get(null, path).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "/so-vang, 200",
        "/so-vang/SV-2026-X, 404",
        "/api/golden-book, 200",
        "/api/golden-book/integrity, 200",
        "/api/initiatives, 401",
        "/api/tasks, 401",
        "/actuator/health, 200",
        "/login, 200"
    })
    void whatIsPublicIsPublicAndNothingElse(String path, int status) throws Exception {
        assertThat(application.get(null, path).status()).isEqualTo(status);
    }

    @Test
    void refusalsOfTasksTellApartWhatMayBeKnown() throws Exception {
        String caseId = file("Việc của ai");
        String task = null;
        for (JsonNode item : application.get(OFFICER, "/api/tasks").body()) {
            if (item.get("caseId").asText().equals(caseId)) {
                task = "/api/tasks/" + item.get("id").asText();
            }
        }
        Map<String, String> accept = Map.of("outcome", "ACCEPT");
        assertThat(application.post(OFFICER, task + "/submission", accept).status())
                .as("not claimed")
                .isEqualTo(403);
        assertThat(application.post(MEMBER, task + "/submission", accept).status())
                .as("sees the case")
                .isEqualTo(403);
        assertThat(application
                        .post("officer.caobang", task + "/submission", accept)
                        .status())
                .isEqualTo(404);
        assertThat(application.post(OFFICER, task + "/claim", null).status()).isEqualTo(204);
        Answer wrong = application.post(OFFICER, task + "/submission", Map.of("outcome", "REFUSE", "x", 1));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body().get("violations"))
                .extracting(problem -> problem.get("field").asText())
                .containsExactlyInAnyOrder("reason", "x");
        assertThat(application
                        .post(OFFICER, task + "/submission?dryRun=true", accept)
                        .status())
                .isEqualTo(204);
        assertThat(application.post(OFFICER, task + "/submission", accept).status())
                .isEqualTo(204);
        assertThat(application.post(OFFICER, task + "/submission", accept).status())
                .isEqualTo(409);
    }

    private static String file(String title) throws Exception {
        Answer filed = application.post(MEMBER, "/api/initiatives", Requests.of(STEEL, title, "GRASSROOTS"));
        assertThat(filed.status()).as("%s", filed.body()).isEqualTo(201);
        return filed.body().get("id").asText();
    }
}
