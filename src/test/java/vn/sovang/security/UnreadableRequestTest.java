package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.support.RawHttp;
import vn.sovang.support.RawHttp.Answer;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** Requests that once were answered as a fault of the server, or in a form that nobody could read. */
@SovangTest
class UnreadableRequestTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PROBLEM = "application/problem+json";
    private static final String NO_SUCH_ID = "00000000-0000-0000-0000-000000000000";

    @LocalServerPort
    int port;

    WebSession officer;
    WebSession administrator;

    @BeforeEach
    void signIn() throws Exception {
        officer = WebSession.of("http://localhost:" + port, "officer.cdcs-gang-thep");
        administrator = WebSession.of("http://localhost:" + port, "admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; boundary=x; charset=x"})
    void aFormWhosePartsCannotBeToldApartIsTheSendersMistake(String parameters) throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename*=x''y\r\n\r\nx\r\n";

        for (String path : List.of("/ho-so/x/tep", "/api/initiatives/x/attachments")) {
            Answer answer = send(officer, "POST", path, part, "Content-Type: multipart/form-data" + parameters);
            assertThat(answer.status()).as(path + answer.body()).isBetween(400, 404);
        }
    }

    @Test
    void aFileNameWithTheCharacterZeroIsTheSendersMistakeWhoeverReadsTheFormFirst() throws Exception {
        String form =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\u0000.pdf\"\r\n\r\nx\r\n--x--\r\n";
        String type = "Content-Type: multipart/form-data; boundary=x";

        assertThat(send(officer, "POST", "/ho-so/x/tep", form, type).status()).isEqualTo(400);
        assertThat(send(officer, "POST", "/ho-so/x/tep", form, type, "X-SOVANG-XSRF:")
                        .status())
                .isBetween(400, 403);
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() throws Exception {
        Answer answer = send(officer, "GET", "/api/initiatives?page=x", null);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.body()).contains("\"field\":\"page\"").contains("Hãy ghi một số nguyên");
    }

    @ParameterizedTest
    @CsvSource({"/?page=x,400", "/no-such-page,404", "/so-vang/khong-co/gi,404", "/camunda/app/admin/default/,403"})
    void aPageIsRefusedWithAPageInTheLanguageAskedFor(String path, int status) throws Exception {
        for (String language : List.of("vi", "en")) {
            for (String accept : List.of("text/html", "*/*")) {
                Answer answer = send(officer, "GET", path, null, "Accept-Language: " + language, "Accept: " + accept);
                assertThat(answer.status()).isEqualTo(status);
                assertThat(answer.header("Content-Type")).startsWith("text/html");
                assertThat(answer.body()).contains("lang=\"" + language + "\"").doesNotContain("th:text");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html;q=x", "image/png", "text/html"})
    void theApiSaysWhyItRefusesWhateverTheCallerAccepts(String accept) throws Exception {
        Answer answer = send(officer, "GET", "/api/initiatives/x", null, "Accept: " + accept);

        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.body()).contains("\"title\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/me", ENGINE + "/group", "/camunda/app/tasklist/default/"})
    void aBrokenCookieOfTheLanguageIsNoFaultOfTheServer(String path) throws Exception {
        assertThat(send(officer, "GET", path, null, "Cookie: sovang-language=%00")
                        .status())
                .isLessThan(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language: x;q=y", "Accept: text/html;q=x", "Accept-Encoding: ?"})
    void aHeaderThatTheEngineCannotReadIsRefused(String header) throws Exception {
        Answer answer = send(officer, "GET", ENGINE + "/task", null, header);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", ""})
    void aBodyThatIsNothingIsTheSendersMistake(String nothing) throws Exception {
        Answer answer = send(
                administrator,
                "POST",
                ENGINE + "/task/" + NO_SUCH_ID + "/complete",
                nothing,
                "Content-Type: application/json",
                "X-XSRF-TOKEN: " + administrator.cookie("XSRF-TOKEN"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aQueryWithBrokenPercentEncodingIsTheSendersMistake() throws Exception {
        String form = "Content-Type: application/x-www-form-urlencoded";

        assertThat(send(administrator, "GET", ENGINE + "?%", "x", form).status())
                .isEqualTo(400);
    }

    @Test
    void theEngineTellsNobodyInProblemDetailsToSignIn() throws Exception {
        Answer answer = send(WebSession.anonymous("http://localhost:" + port), "GET", ENGINE + "/task", null);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith(PROBLEM);
        assertThat(answer.header("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/" + NO_SUCH_ID + "/deployed-form",
                "/task/" + NO_SUCH_ID + "/identity-links",
                "/process-definition/" + NO_SUCH_ID + "/statistics",
                "/case-definition",
                "/history/case-instance/x",
                "/metrics"
            })
    void whatTheEngineDoesNotHaveIsNotThere(String path) throws Exception {
        assertThat(send(administrator, "GET", ENGINE + path, null).status()).isEqualTo(404);
    }

    /** Nobody learns whether there is a task or an execution. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/task/" + NO_SUCH_ID + "/localVariables", "/execution/" + NO_SUCH_ID + "/localVariables/x"})
    void whatNobodyMayAskForIsRefusedWhetherItIsThereOrNot(String path) throws Exception {
        assertThat(send(administrator, "GET", ENGINE + path, null).status()).isEqualTo(403);
    }

    private Answer send(WebSession person, String method, String path, String body, String... more) throws Exception {
        List<String> headers = new ArrayList<>(List.of(more));
        headers.add("Cookie: JSESSIONID=" + person.cookie("JSESSIONID") + "; SOVANG-XSRF="
                + person.cookie("SOVANG-XSRF") + "; XSRF-TOKEN=" + person.cookie("XSRF-TOKEN"));
        if (headers.stream().noneMatch(line -> line.startsWith("X-SOVANG-XSRF"))) {
            headers.add("X-SOVANG-XSRF: " + person.cookie("SOVANG-XSRF"));
        }
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        return new RawHttp(port).send(method, path, headers, bytes);
    }
}
