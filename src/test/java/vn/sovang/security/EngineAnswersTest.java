package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** What the engine's REST API, or its absence, answers to Tasklist, to Cockpit and to programs. */
@SovangTest
class EngineAnswersTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    WebSession officer;
    String filter;

    @BeforeEach
    void signIn() throws Exception {
        officer = person("officer.cdcs-gang-thep");
        filter = new ObjectMapper()
                .readTree(officer.get(ENGINE + "/filter").body())
                .get(0)
                .get("id")
                .asText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"processVariables\":[{\"name\":\"submitter\",\"operator\":\"like\",\"value\":\"member%\"}]}",
                "{\"taskVariables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":\"1\"}]}",
                "{\"process\\u0056ariables\":[{\"name\":\"submitter\",\"operator\":\"eq\",\"value\":\"x\"}]}",
                "{\"orQueries\":[{\"processVariables\":[{\"name\":\"submitter\",\"operator\":\"eq\",\"value\":\"x\"}]}]}",
                "{\"sorting\":[{\"sortBy\":\"processVariable\",\"sortOrder\":\"asc\",\"parameters\":{\"variable\":\"submitter\",\"type\":\"String\"}}]}",
                "{\"withTaskVariablesInReturn\":true}",
                "{\"variableNamesIgnoreCase\":true}"
            })
    void aFilterDoesNotLookIntoVariablesForWhoeverAsksInItsBody(String body) throws Exception {
        for (String answer : List.of("list", "count")) {
            assertThat(officer.engine("POST", "/filter/" + filter + "/" + answer, body)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(person("admin")
                        .engine("POST", "/filter/" + filter + "/count", body)
                        .statusCode())
                .isLessThan(500);
    }

    /** Tasklist always sends the lists, empty as long as nobody looks for anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"processVariables\":[],\"taskVariables\":[],\"caseInstanceVariables\":[],\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}",
                "{\"orQueries\":[{\"processVariables\":[],\"nameLike\":\"%x%\"}]}",
                "{}"
            })
    void aFilterAnswersWhatTasklistSends(String body) throws Exception {
        assertThat(officer.engine("POST", "/filter/" + filter + "/list", body).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "{\"processVariables\":", "7"})
    void aBodyThatIsNoQueryIsNoFaultOfTheServer(String body) throws Exception {
        assertThat(officer.engine("POST", "/filter/" + filter + "/list", body).statusCode())
                .isIn(400, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/case-definition/count",
                "/process-definition/count?latestVersion=true",
                "/decision-definition/count?latestVersion=true",
                "/deployment/count"
            })
    void everyCounterOfCockpitsStartPageHasANumber(String path) throws Exception {
        HttpResponse<String> answer = person("admin").get(ENGINE + path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).matches("\\{\"count\":\\d+}");
    }

    @Test
    void noCaseDefinitionIsCountedForAnybodyElse() throws Exception {
        assertThat(officer.get(ENGINE + "/case-definition/count").statusCode()).isEqualTo(403);
        assertThat(WebSession.anonymous(base())
                        .get(ENGINE + "/case-definition/count")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"GET,/engine-rest", "GET,/engine-rest/task", "POST,/engine-rest/process-definition/key/x/start"})
    void aProgramThatLooksForTheEnginesRestApiIsToldThatThereIsNone(String method, String path) throws Exception {
        for (WebSession somebody : List.of(WebSession.anonymous(base()), officer, person("admin"))) {
            for (String accept : List.of("application/json", "*/*", "text/html")) {
                HttpResponse<String> answer = somebody.send(HttpRequest.newBuilder()
                        .uri(somebody.uri(path))
                        .header("Accept", accept)
                        .method(method, BodyPublishers.ofString("{}")));
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
                assertThat(answer.body()).contains("\"status\":404");
            }
        }
    }

    private WebSession person(String account) throws Exception {
        return WebSession.of(base(), account);
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
