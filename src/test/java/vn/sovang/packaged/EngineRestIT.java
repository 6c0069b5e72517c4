package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.support.WebSession;

/** A person with hand-made requests against the engine's REST API, which the browser must be able to reach. */
@ExtendWith(SharedApplication.Ordinary.class)
class EngineRestIT {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String OFFICER = "officer." + STEEL;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static PackagedApplication application;

    @BeforeAll
    static void start(SharedApplication shared) {
        application = shared.application();
    }

    @Test
    void tasklistsOwnSubmitIsTheSameDoorAsOurs() throws Exception {
        String caseId = file("Cửa chung");
        String task = claimedTask(caseId, OFFICER);
        WebSession officer = WebSession.of(application.url(""), OFFICER);

        HttpResponse<String> wrong = officer.engine("POST", "/task/" + task + "/submit-form", submission("{}"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("outcome").contains("không được để trống");
        assertThat(status(caseId)).isEqualTo("APPRAISAL");

        HttpResponse<String> right =
                officer.engine("POST", "/task/" + task + "/submit-form", submission("{\"outcome\":\"ACCEPT\"}"));
        assertThat(right.statusCode()).isLessThan(300);
        assertThat(status(caseId)).isEqualTo("COUNCIL_REVIEW");

        HttpResponse<String> again =
                officer.engine("POST", "/task/" + task + "/complete", submission("{\"outcome\":\"ACCEPT\"}"));
        assertThat(again.statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"submit-form", "complete"})
    void whoeverMayCompleteATaskCanChangeNothingElse(String action) throws Exception {
        String caseId = file("Biến lạ qua " + action);
        String task = claimedTask(caseId, OFFICER);
        WebSession officer = WebSession.of(application.url(""), OFFICER);

        HttpResponse<String> answer = officer.engine(
                "POST",
                "/task/" + task + "/" + action,
                JSON.writeValueAsString(Map.of(
                        "variables",
                        Map.of(
                                "submission",
                                Map.of("type", "Json", "value", "{\"outcome\":\"ACCEPT\"}"),
                                "councilOutcome",
                                Map.of("type", "String", "value", "PASSED")))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(status(caseId)).isEqualTo("APPRAISAL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/variables/appraisalOutcome|{\"value\":\"ACCEPT\",\"type\":\"String\"}",
                "PUT|/localVariables/x|{\"value\":\"1\",\"type\":\"String\"}",
                "POST|/variables|{\"modifications\":{\"unitOutcome\":{\"value\":\"RECOGNISED\",\"type\":\"String\"}}}",
                "POST|/resolve|{\"variables\":{}}",
                "POST|/delegate|{\"userId\":\"council1.cdcs-gang-thep\"}",
                "POST|/assignee|{\"userId\":\"member.cdcs-gang-thep\"}",
                "POST|/bpmnError|{\"errorCode\":\"x\"}",
                "POST|/bpmnEscalation|{\"escalationCode\":\"x\"}",
                "POST|/comment/create|{\"message\":\"x\"}",
                "POST|/identity-links|{\"groupId\":\"member.cdcs-gang-thep\",\"type\":\"candidate\"}",
                "PUT|''|{\"name\":\"x\",\"priority\":1}"
            })
    void theAssigneeCannotTouchTheTaskInAnyOtherWay(String method, String path, String body) throws Exception {
        String caseId = file("Thao tác " + method + path + body.length());
        String task = claimedTask(caseId, OFFICER);
        WebSession officer = WebSession.of(application.url(""), OFFICER);

        HttpResponse<String> answer = officer.engine(method, "/task/" + task + path, body);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403);
        JsonNode unchanged = JSON.readTree(
                officer.get("/camunda/api/engine/engine/default/task/" + task).body());
        assertThat(unchanged.get("assignee").asText()).isEqualTo(OFFICER);
        assertThat(unchanged.get("name").asText()).isEqualTo("Thẩm định hồ sơ");
    }

    @Test
    void anotherUnitsOfficerFindsNoTask() throws Exception {
        String task = claimedTask(file("Đơn vị khác"), OFFICER);
        WebSession stranger = WebSession.of(application.url(""), "officer.cdcs-so-noi-vu");

        assertThat(stranger.engine("POST", "/task/" + task + "/submit-form", submission("{\"outcome\":\"ACCEPT\"}"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"officer.cdcs-so-noi-vu\"}")
                        .statusCode())
                .isIn(403, 404, 500);
        assertThat(JSON.readTree(
                        stranger.get("/camunda/api/engine/engine/default/task").body()))
                .isEmpty();
    }

    @Test
    void aClaimedTaskGoesBackToItsGroupOnlyThroughItsAssignee() throws Exception {
        String task = claimedTask(file("Trả lại việc"), OFFICER);

        WebSession member = WebSession.of(application.url(""), "member." + STEEL);
        assertThat(member.engine("POST", "/task/" + task + "/unclaim", "{}").statusCode())
                .isIn(403, 404);
        WebSession officer = WebSession.of(application.url(""), OFFICER);
        assertThat(officer.engine("POST", "/task/" + task + "/unclaim", "{}").statusCode())
                .isLessThan(300);
        JsonNode open = JSON.readTree(
                officer.get("/camunda/api/engine/engine/default/task/" + task).body());
        assertThat(open.get("assignee").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"initiative-recognition", "council-review"})
    void noProcessStartsWithoutAValidRequest(String process) throws Exception {
        WebSession member = WebSession.of(application.url(""), "member." + STEEL);
        String variables = "{\"variables\":{\"unitId\":{\"value\":\"" + STEEL + "\",\"type\":\"String\"}}}";
        for (String action : List.of("start", "submit-form")) {
            assertThat(member.engine("POST", "/process-definition/key/" + process + "/" + action, variables)
                            .statusCode())
                    .as(action)
                    .isIn(400, 403);
        }
    }

    @Test
    void expressionsOfAPersonAreNotEvaluated() throws Exception {
        WebSession member = WebSession.of(application.url(""), "member." + STEEL);
        String evil = "{\"orQueries\":[{\"assigneeExpression\":\"${''.getClass().forName('java.lang.Runtime')}\"}]}";
        assertThat(member.engine("POST", "/task", evil).statusCode()).isEqualTo(403);
        assertThat(member.engine("POST", "/task", "{\"assigneeExpression\":\"${organisation.units()}\"}")
                        .statusCode())
                .isEqualTo(403);

        JsonNode filters = JSON.readTree(
                member.get("/camunda/api/engine/engine/default/filter").body());
        assertThat(filters)
                .extracting(filter -> filter.get("name").asText())
                .containsExactlyInAnyOrder("Việc của tôi", "Việc của đơn vị tôi", "Sắp đến hạn");
        for (JsonNode filter : filters) {
            String path = "/filter/" + filter.get("id").asText() + "/list";
            assertThat(member.engine("POST", path, "{}").statusCode()).isEqualTo(200);
            assertThat(member.engine("POST", path, evil).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void nobodyBecomesAdministratorThroughTheSetUp() throws Exception {
        WebSession member = WebSession.of(application.url(""), "member." + STEEL);
        String user = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"v\"},"
                + "\"credentials\":{\"password\":\"evil\"}}";
        HttpResponse<String> answer = member.forged("/camunda/api/admin/setup/default/user/create", user);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(application
                        .get(null, "/camunda/api/engine/engine/default/user")
                        .status())
                .isEqualTo(401);
    }

    /** The engine alone mixes nonces up when pages are loaded at once; the browser then shows nothing. */
    @Test
    void everyStartPageCarriesTheNonceItsOwnAnswerAllows() throws Exception {
        WebSession officer = WebSession.of(application.url(""), OFFICER);
        ExecutorService browsers = Executors.newFixedThreadPool(8);
        List<Callable<HttpResponse<String>>> loads =
                Collections.nCopies(200, () -> officer.get("/camunda/app/tasklist/default/"));
        try {
            for (Future<HttpResponse<String>> load : browsers.invokeAll(loads)) {
                HttpResponse<String> page = load.get();
                String policy =
                        page.headers().firstValue("Content-Security-Policy").orElseThrow();
                String allowed = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
                assertThat(page.body()).contains("nonce=\"" + allowed + "\"").contains("</html>");
            }
        } finally {
            browsers.shutdownNow();
        }
    }

    @Test
    void aForgedRequestWithASessionIsRefused() throws Exception {
        WebSession member = WebSession.of(application.url(""), "member." + STEEL);
        String request = JSON.writeValueAsString(Requests.of(STEEL, "Giả mạo", "GRASSROOTS"));
        assertThat(member.forged("/api/initiatives", request).statusCode()).isEqualTo(403);
    }

    private static String file(String title) throws Exception {
        var answer = application.post("member." + STEEL, "/api/initiatives", Requests.of(STEEL, title, "GRASSROOTS"));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.body().get("id").asText();
    }

    private static String claimedTask(String caseId, String account) throws Exception {
        for (JsonNode task : application.get(account, "/api/tasks").body()) {
            if (task.get("caseId").asText().equals(caseId)) {
                String id = task.get("id").asText();
                assertThat(application
                                .post(account, "/api/tasks/" + id + "/claim", null)
                                .status())
                        .isEqualTo(204);
                return id;
            }
        }
        throw new AssertionError(account + " has no task of case " + caseId);
    }

    private static String status(String caseId) throws Exception {
        return application
                .get("member." + STEEL, "/api/initiatives/" + caseId)
                .body()
                .get("status")
                .asText();
    }

    private static String submission(String json) throws Exception {
        return JSON.writeValueAsString(
                Map.of("variables", Map.of("submission", Map.of("type", "Json", "value", json))));
    }
}
