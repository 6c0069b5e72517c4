package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.support.WebSession;

/** The character U+0000, which PostgreSQL neither stores nor compares, is refused wherever it comes in. */
@ExtendWith(SharedApplication.Ordinary.class)
class UnstorableTextIT {

    private static final String OFFICER = "officer.cdcs-gang-thep";

    private static PackagedApplication application;
    private static WebSession officer;

    @BeforeAll
    static void start(SharedApplication shared) throws Exception {
        application = shared.application();
        officer = WebSession.of(application.url(""), OFFICER);
        officer.get("/camunda/app/tasklist/default/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/so-vang?q=a%00b",
                "/khen-thuong?q=a%00b",
                "/khieu-nai/moi?case=a%00b",
                "/khieu-nai/moi?ad-hoc=%00",
                "/khieu-nai/moi?nominee=%00",
                "/thu-hoi/moi?entry=a%00b",
                "/thu-hoi/moi?receipt=a%00b",
                "/so-van-ban?unit=a%00b",
                "/api/golden-book/export?unit=%00",
                "/camunda/api/engine/engine/default/task?nameLike=%00"
            })
    void inTheQueryString(String path) throws Exception {
        assertThat(officer.get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/so-van-ban/huy-so, number=a%00b&reason=x",
        "/so-van-ban/lay-so, kind=DECISION&subject=a%00b",
        "/khieu-nai, kind=NOMINEE&id=a%00b&statement=x",
        "/thu-hoi, kind=HONOUR&code=a%00b&unitId=%00"
    })
    void inAForm(String path, String fields) throws Exception {
        assertThat(officer.form(path, fields).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/initiatives | {\"unitId\":\"a\\u0000\"}",
                "/api/appeals | {\"subject\":{\"kind\":\"NOMINEE\",\"id\":\"a\\u0000\"},\"statement\":\"x\"}",
                "/api/award-letters | {\"unitId\":\"\\u0000\",\"round\":\"ANNUAL\",\"roundName\":\"x\",\"year\":2026}",
                "/api/ad-hoc-awards | {\"unitId\":\"\\u0000\",\"recipientUnitId\":\"\\u0000\",\"account\":\"\\u0000\"}"
            })
    void inJson(String path, String body) throws Exception {
        HttpResponse<String> answer = officer.send(HttpRequest.newBuilder()
                .uri(officer.uri(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi")
                .header("X-SOVANG-XSRF", officer.cookie("SOVANG-XSRF"))
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"violations\"", "ký tự điều khiển");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nameLike\":\"\\u0000\"}", "{\"assignee\":\"\\u0000\"}"})
    void inAQueryOfTheEngine(String query) throws Exception {
        WebSession administrator = WebSession.of(application.url(""), "admin");
        administrator.get("/camunda/app/tasklist/default/");
        assertThat(administrator.engine("POST", "/task", "{}").statusCode()).isEqualTo(200);
        assertThat(administrator.engine("POST", "/task", query).statusCode()).isEqualTo(400);
    }

    @Test
    void inANameAtSignIn() throws Exception {
        assertThat(WebSession.anonymous(application.url(""))
                        .signIn("a\0b", "demo")
                        .statusCode())
                .isEqualTo(400);
        for (String who : new String[] {"a\0b:demo", OFFICER + ":de\0mo"}) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(application.url("/api/me")))
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)))
                    .GET()
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
