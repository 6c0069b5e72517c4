package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** Headers, cookies, sizes and what answers give away. */
@SovangTest
class WebHardeningTest {

    private static final String OFFICER = "officer.cdcs-gang-thep";
    private static final int TOO_LARGE = 1024 * 1024 + 1;

    @LocalServerPort
    int port;

    String base;

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    /** Whoever can make a person's browser or a proxy send a Host of theirs must not be led to. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/ho-so/x", "/camunda/app/tasklist/default/", "/khen-thuong"})
    void redirectsDoNotRepeatTheHostHeader(String path) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: /login")
                    .doesNotContain("evil.example");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/",
                "/so-vang",
                "/api/me",
                "/api/golden-book",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task",
                "/actuator/health",
                "/no-such-page"
            })
    void everyAnswerTellsTheBrowserToBeCareful(String path) throws Exception {
        Map<String, List<String>> headers =
                WebSession.of(base, OFFICER).get(path).headers().map();

        assertThat(headers).as(headers.toString()).containsEntry("X-Content-Type-Options", List.of("nosniff"));
        assertThat(headers.get("Referrer-Policy")).containsExactly("same-origin");
        assertThat(headers.get("Permissions-Policy").get(0)).contains("camera=()");
        assertThat(headers.get("Content-Security-Policy").get(0)).contains("frame-ancestors 'none'");
        assertThat(headers).doesNotContainKeys("Server", "X-Powered-By", "Strict-Transport-Security");
    }

    @Test
    void behindTlsCookiesAreSecureAndTheBrowserStaysOnTls() throws Exception {
        WebSession browser = WebSession.anonymous(base);
        HttpResponse<String> page = browser.send(behindTls(browser, "/login").GET());

        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure").contains("SameSite=Lax"));

        HttpResponse<String> signedIn = browser.send(behindTls(browser, "/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies(page))
                .POST(BodyPublishers.ofString("username=" + OFFICER + "&password=demo&_csrf=" + token(page))));
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("JSESSIONID=")
                        .contains("HttpOnly")
                        .contains("Secure")
                        .contains("SameSite=Lax"));
        HttpResponse<String> tasklist = browser.send(behindTls(browser, "/camunda/app/tasklist/default/")
                .header("Cookie", cookies(signedIn))
                .GET());
        assertThat(tasklist.statusCode()).isEqualTo(200);
        assertThat(tasklist.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/initiatives",
                "/api/tasks/x/submission",
                "/camunda/api/engine/engine/default/task/x/complete"
            })
    void bodiesBeyondTheLimitAreRefusedBeforeTheyAreRead(String path) throws Exception {
        WebSession officer = WebSession.of(base, OFFICER);
        byte[] body = new byte[TOO_LARGE];

        for (HttpRequest.BodyPublisher sent : List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            HttpResponse<String> answer = officer.send(HttpRequest.newBuilder()
                    .uri(officer.uri(path))
                    .header("Content-Type", "application/json")
                    .header("X-SOVANG-XSRF", officer.cookie("SOVANG-XSRF"))
                    .header("X-XSRF-TOKEN", officer.cookie("XSRF-TOKEN"))
                    .POST(sent));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("vượt quá dung lượng");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/filter/none/list",
                "/camunda/api/engine/engine/default/process-definition/none/startForm",
                "/camunda/api/engine/engine/nowhere/task",
                "/api/initiatives?page=x",
                "/api/initiatives/%00",
                "/so-vang/..%2f",
                "/ho-so/x?status%5B%5D=%25",
                "/no-such-page"
            })
    void answersGiveNoStackTraceAndNoVersionAway(String path) throws Exception {
        WebSession officer = WebSession.of(base, OFFICER);

        String body = officer.get(path).body();

        assertThat(body)
                .doesNotContain(
                        "\tat ", "org.camunda", "org.springframework", "java.lang", "7.24", "Tomcat", "Caused by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/nhat-ky", "/so-vang", "/camunda/app/tasklist/default/", "/api/me"})
    void visitorsGetNoSession(String path) throws Exception {
        WebSession nobody = WebSession.anonymous(base);

        nobody.get(path);

        assertThat(nobody.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void afterTheSignInThePersonComesToThePageThatWasWanted() throws Exception {
        WebSession auditor = WebSession.anonymous(base);
        auditor.send(HttpRequest.newBuilder()
                .uri(auditor.uri("/nhat-ky?case=0001"))
                .header("Accept", "text/html,*/*")
                .GET());
        auditor.get("/camunda/api/engine/engine/default/task");

        HttpResponse<String> signedIn = auditor.signIn("auditor.cdcs-gang-thep", "demo");

        assertThat(signedIn.headers().firstValue("Location").orElse("")).contains("/nhat-ky?case=0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/camunda//api/engine", "/%63amunda/api/engine/engine/default/user", "//camunda/api/engine"})
    void aPathInAnotherSpellingIsRefusedCalmly(String path) throws Exception {
        WebSession nobody = WebSession.anonymous(base);

        assertThat(nobody.get(path).statusCode()).isBetween(300, 499);
    }

    @Test
    void aRequestOfAnotherSiteIsRefusedWhateverTheDoor() throws Exception {
        WebSession officer = WebSession.of(base, OFFICER);

        assertThat(officer.forged("/api/initiatives", "{}").statusCode()).isEqualTo(403);
        assertThat(officer.forged("/tai-khoan/dang-xuat-moi-noi", "").statusCode())
                .isEqualTo(403);
        assertThat(officer.forged("/camunda/api/engine/engine/default/task/x/claim", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    private static HttpRequest.Builder behindTls(WebSession browser, String path) {
        return HttpRequest.newBuilder()
                .uri(browser.uri(path))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.7");
    }

    private static String token(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SOVANG-XSRF="))
                .map(cookie -> cookie.substring("SOVANG-XSRF=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    private static String cookies(HttpResponse<String> page) {
        return String.join(
                "; ",
                page.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .toList());
    }
}
