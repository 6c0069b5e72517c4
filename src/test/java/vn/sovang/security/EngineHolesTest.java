package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.WebSession;

/**
 * Attacks on the engine through its own REST API by an administrator, whom the allow-list of paths does not stop: what
 * holds here holds for everybody. Numbers are those of SECURITY.md.
 */
@SovangTest
class EngineHolesTest {

    private static final String UNIT = "cdcs-gang-thep";
    private static final String OFFICER = "officer." + UNIT;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVIL = "${''.getClass().forName('java.lang.Runtime')}";

    @Autowired
    Cases cases;

    @Autowired
    IdentityService identityService;

    @Autowired
    AuthorizationService authorizationService;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    RuntimeService runtimeService;

    @LocalServerPort
    int port;

    WebSession admin;

    @BeforeEach
    void signIn() throws Exception {
        admin = WebSession.of("http://localhost:" + port, "admin");
    }

    /** Hole 1. */
    @ParameterizedTest
    @ValueSource(strings = {"assigneeExpression", "candidateGroupExpression", "dueDateExpression", "ownerExpression"})
    void anExpressionOfAQueryIsNotEvaluated(String field) throws Exception {
        String direct = JSON.writeValueAsString(Map.of(field, EVIL));
        String inOr = JSON.writeValueAsString(Map.of("orQueries", List.of(Map.of(field, EVIL))));
        WebSession officer = WebSession.of("http://localhost:" + port, OFFICER);
        String filter = JSON.readTree(
                        officer.get("/camunda/api/engine/engine/default/filter").body())
                .get(0)
                .get("id")
                .asText();

        for (String query : List.of(direct, inOr)) {
            assertThat(admin.engine("POST", "/task", query).statusCode()).isIn(400, 403);
            assertThat(officer.engine("POST", "/filter/" + filter + "/list", query)
                            .statusCode())
                    .isIn(400, 403);
            String saved = JSON.writeValueAsString(Map.of(
                    "resourceType", "Task", "name", "Evil", "query", JSON.readTree(query), "properties", Map.of()));
            var created = admin.engine("POST", "/filter/create", saved);
            if (created.statusCode() == 200) {
                String id = JSON.readTree(created.body()).get("id").asText();
                assertThat(admin.engine("POST", "/filter/" + id + "/list", "{}").statusCode())
                        .isIn(400, 403);
                admin.engine("DELETE", "/filter/" + id, "");
            }
        }
    }

    /** Hole 2. */
    @Test
    void theSetUpStaysClosedEvenWhenTheEngineWouldOpenIt() throws Exception {
        String user = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"v\"},"
                + "\"credentials\":{\"password\":\"Rat-manh-2026\"}}";
        identityService.deleteMembership("admin", Groups.CAMUNDA_ADMIN);
        try {
            for (WebSession person : List.of(WebSession.anonymous("http://localhost:" + port), admin)) {
                assertThat(person.forged("/camunda/api/admin/setup/default/user/create", user)
                                .statusCode())
                        .isIn(401, 403);
                assertThat(person.get("/camunda/app/admin/default/setup/").statusCode())
                        .isIn(302, 401, 403);
            }
        } finally {
            identityService.createMembership("admin", Groups.CAMUNDA_ADMIN);
        }
        assertThat(identityService.createUserQuery().userId("evil").count()).isZero();
    }

    /** Hole 3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|/task/{task}/variables/unitOutcome|{\"value\":\"RECOGNISED\",\"type\":\"String\"}",
                "PUT|/task/{task}/localVariables/x|{\"value\":\"1\",\"type\":\"String\"}",
                "POST|/task/{task}/variables|{\"modifications\":{\"x\":{\"value\":\"1\",\"type\":\"String\"}}}",
                "POST|/process-instance/{instance}/variables|{\"modifications\":{\"unitOutcome\":{\"value\":\"RECOGNISED\",\"type\":\"String\"}}}",
                "POST|/execution/{instance}/localVariables|{\"modifications\":{\"x\":{\"value\":\"1\",\"type\":\"String\"}}}",
                "DELETE|/process-instance/{instance}/variables/unitId|{}",
                "POST|/task/{task}/identity-links|{\"userId\":\"admin\",\"type\":\"candidate\"}",
                "POST|/task/{task}/identity-links/delete|{\"groupId\":\"officer.cdcs-gang-thep\",\"type\":\"candidate\"}",
                "POST|/task/{task}/claim|{\"userId\":\"admin\"}",
                "POST|/task/{task}/resolve|{\"variables\":{}}",
                "POST|/task/{task}/bpmnError|{\"errorCode\":\"x\"}",
                "POST|/task/{task}/bpmnEscalation|{\"escalationCode\":\"x\"}",
                "POST|/task/{task}/comment/create|{\"message\":\"x\"}",
                "PUT|/task/{task}|{\"name\":\"x\",\"priority\":1}",
                "PUT|/execution/{instance}/localVariables/unitOutcome|{\"value\":\"RECOGNISED\",\"type\":\"String\"}",
                "PUT|/process-instance/{instance}/variables/unitOutcome|{\"value\":\"RECOGNISED\",\"type\":\"String\"}",
                "POST|/process-definition/key/initiative-recognition/start|{}",
                "POST|/process-definition/key/council-review/start|{}",
                "DELETE|/process-instance/{instance}|{}",
                "PUT|/process-instance/{instance}/suspended|{\"suspended\":true}",
                "POST|/process-instance/{instance}/modification|{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"enterGoldenBook\"}]}",
                "POST|/signal|{\"name\":\"x\"}",
                "POST|/message|{\"messageName\":\"initiative.withdrawn\",\"businessKey\":\"{case}\"}"
            })
    void notEvenAnAdministratorWritesIntoAProcess(String method, String path, String body) throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String task = filed.task("appraiseDossier").id();
        String instance = runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(filed.id())
                .singleResult()
                .getId();
        Map<String, Object> before = runtimeService.getVariables(instance);

        var answer = admin.engine(
                method,
                path.replace("{task}", task).replace("{instance}", instance),
                body.replace("{case}", filed.id()));

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403);
        assertThat(runtimeService.getVariables(instance)).isEqualTo(before);
        assertThat(filed.status().name()).isEqualTo("APPRAISAL");
        assertThat(filed.task("appraiseDossier").name()).isEqualTo("Thẩm định hồ sơ");
    }

    /** Hole 3: whoever gives a task to themselves does not hold the office. */
    @Test
    void anAdministratorWhoTakesATaskCannotSubmitIt() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String task = filed.task("appraiseDossier").id();
        assertThat(admin.engine("POST", "/task/" + task + "/assignee", "{\"userId\":\"admin\"}")
                        .statusCode())
                .isEqualTo(204);

        for (String action : List.of("complete", "submit-form")) {
            assertThat(admin.engine("POST", "/task/" + task + "/" + action, submission(Submissions.accept()))
                            .statusCode())
                    .isIn(403, 404);
        }

        assertThat(filed.status().name()).isEqualTo("APPRAISAL");
    }

    /** Hole 3: nor does whoever puts themselves into the group of the office. */
    @Test
    void aGroupWithoutAPostIsNoOffice() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String task = filed.task("appraiseDossier").id();
        identityService.createMembership("admin", "officer." + UNIT);
        try {
            admin.engine("POST", "/task/" + task + "/assignee", "{\"userId\":\"admin\"}");
            assertThat(admin.engine("POST", "/task/" + task + "/complete", submission(Submissions.accept()))
                            .statusCode())
                    .isIn(403, 404);
        } finally {
            identityService.deleteMembership("admin", "officer." + UNIT);
        }

        assertThat(filed.status().name()).isEqualTo("APPRAISAL");
    }

    /** Hole 3: a task claimed in another name would be lost to its unit. */
    @ParameterizedTest
    @ValueSource(strings = {"no.such", "member.cdcs-gang-thep", "admin"})
    void nobodyClaimsATaskInAnotherName(String other) throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String task = filed.task("appraiseDossier").id();
        WebSession officer = WebSession.of("http://localhost:" + port, OFFICER);

        assertThat(officer.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + other + "\"}")
                        .statusCode())
                .isEqualTo(403);

        assertThat(filed.task("appraiseDossier").assignee()).isNull();
    }

    /** Hole 5: tasks come without the variables of their process, and cannot be looked for by them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?withTaskVariablesInReturn=true",
                "?WITHTASKVARIABLESINRETURN=true",
                "?withTaskLocalVariables%49nReturn=true",
                "?processVariables=submitter_like_member%25"
            })
    void noTaskBringsItsVariablesAlong(String query) throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        WebSession officer = WebSession.of("http://localhost:" + port, OFFICER);
        String path = "/camunda/api/engine/engine/default/task";

        assertThat(officer.get(path + query).statusCode()).isEqualTo(403);
        assertThat(officer.get(path + "/" + filed.task("appraiseDossier").id() + query)
                        .statusCode())
                .isIn(403, 404);
    }

    /** Hole 4. */
    @Test
    void noGrantOutlivesRecusal() {
        String member = "council3." + UNIT;
        DrivenCase filed = cases.file(aRequest().at(UNIT)).accept();
        assertThat(grantsOn(member)).isNotEmpty();

        filed.scoreAs(member, Submissions.conflict("RELATIVE"));

        assertThat(grantsOn(member)).isEmpty();
    }

    /** Hole 5. */
    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/rest/task", "/camunda/engine-rest/task", "/camunda/api/engine"})
    void thereIsNoOtherDoorToTheRestApi(String path) throws Exception {
        WebSession nobody = WebSession.anonymous("http://localhost:" + port);

        assertThat(nobody.get(path).statusCode()).isIn(302, 401, 404);
        assertThat(WebSession.of("http://localhost:" + port, OFFICER).get(path).statusCode())
                .isIn(403, 404);
    }

    /** Hole 6. */
    @Test
    void noSerialisedObjectComesIn() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String instance = runtimeService
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(filed.id())
                .singleResult()
                .getId();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(new ArrayList<>(List.of("x")));
        String object = JSON.writeValueAsString(Map.of(
                "type",
                "Object",
                "value",
                Base64.getEncoder().encodeToString(bytes.toByteArray()),
                "valueInfo",
                Map.of(
                        "objectTypeName",
                        "java.util.ArrayList",
                        "serializationDataFormat",
                        "application/x-java-serialized-object")));

        assertThat(admin.engine("PUT", "/process-instance/" + instance + "/variables/evil", object)
                        .statusCode())
                .isIn(400, 403);

        assertThat(runtimeService.getVariable(instance, "evil")).isNull();
    }

    @Test
    void onlyAdministratorsDeploy() throws Exception {
        WebSession officer = WebSession.of("http://localhost:" + port, OFFICER);
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.bpmn\"\r\n\r\n<a/>\r\n--x--\r\n";

        assertThat(officer.send(HttpRequest.newBuilder()
                                .uri(officer.uri("/camunda/api/engine/engine/default/deployment/create"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .header("X-XSRF-TOKEN", officer.cookie("XSRF-TOKEN"))
                                .POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(403);
    }

    /** Hole 7. */
    @ParameterizedTest
    @ValueSource(strings = {"../admin", "a/b", "a b", "a..b", ".a", "<b>", "a'or'1", "ądmin"})
    void noAccountHasAnIdThatMeansSomethingElse(String id) throws Exception {
        String user = JSON.writeValueAsString(Map.of(
                "profile",
                Map.of("id", id, "firstName", "x", "lastName", "y"),
                "credentials",
                Map.of("password", "Rat-manh-2026")));

        assertThat(admin.engine("POST", "/user/create", user).statusCode()).isBetween(400, 500);

        assertThat(identityService.createUserQuery().userId(id).count()).isZero();
    }

    private List<String> grantsOn(String account) {
        return authorizationService
                .createAuthorizationQuery()
                .userIdIn(account)
                .resourceType(Resources.TASK)
                .list()
                .stream()
                .map(grant -> grant.getResourceId())
                .toList();
    }

    private static String submission(String json) throws Exception {
        return JSON.writeValueAsString(
                Map.of("variables", Map.of("submission", Map.of("type", "Json", "value", json))));
    }
}
