package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import vn.sovang.support.RawHttp.Answer;

/** What every answer keeps to, however wrong the request. */
final class SafeAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String INSIDES = "\\bat [a-z]+\\.[\\w.$]+\\(|Caused by|[a-z]Exception: |Tomcat|"
            + "\\b(org|com|java|jakarta|vn)\\.[a-z]+\\.[\\w.]*[A-Z]|\\b(java|javax)\\.(lang|util|time)\\.|SQL";

    private SafeAnswer() {}

    static void check(HostileRequest request, Answer answer) {
        if (answer.status() == 503 && request.target().startsWith("/actuator/health")) {
            // In tests the scheduler of the mails never starts, which the health tells.
            return;
        }
        assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
        if (answer.status() < 400 || request.method().equals("HEAD")) {
            return;
        }
        assertThat(answer.body()).doesNotContainPattern(INSIDES);
        if (isOfTheServerItself(answer) || request.target().startsWith("/actuator/health/")) {
            return;
        }
        String type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json") && request.target().startsWith("/camunda/api/")) {
            // The engine has a form of its own, which its web applications read.
            checkFields(answer, "type");
        } else if (isForPrograms(request)) {
            assertThat(type).startsWith("application/problem+json");
            checkFields(answer, "status", "title");
        } else if (type.startsWith("application/problem+json")) {
            assertThat(request.mentions("Accept:")).as("asked for JSON").isTrue();
            checkFields(answer, "status", "title");
        } else {
            assertThat(type).startsWith("text/html");
            assertThat(answer.body()).containsPattern("<html[^>]* lang=\"" + languages(request) + "\"");
        }
    }

    private static void checkFields(Answer answer, String... fields) {
        try {
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(fields)
                    .allSatisfy(
                            field -> assertThat(problem.path(field).asText()).isNotBlank());
        } catch (IOException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }

    private static boolean isForPrograms(HostileRequest request) {
        return request.target().matches("/(camunda/)?api/.*|/actuator/.*|/engine-rest(/.*)?");
    }

    /** A request line or header that the web server refuses before the application sees it. */
    private static boolean isOfTheServerItself(Answer answer) {
        return (answer.status() == 400 || answer.status() == 417)
                && answer.body().matches("(?s)|<!doctype html><html lang=\"en\"><head><title>HTTP Status .{0,600}");
    }

    /** Languages that the answer may have; both where the request is not clear about it. */
    private static String languages(HostileRequest request) {
        if (request.target().contains("lang=") || request.mentions("Cookie")) {
            return "(vi|en)";
        }
        if (!request.mentions("Accept-Language")) {
            return "vi";
        }
        boolean english = request.headers().contains("Accept-Language: en")
                || request.headers().contains("Accept-Language: en-US,en;q=0.9");
        boolean one = request.headers().stream()
                        .filter(line -> line.startsWith("Accept-Language"))
                        .count()
                == 1;
        return one && english ? "en" : one && request.mentions("Accept-Language: vi") ? "vi" : "(vi|en)";
    }
}
