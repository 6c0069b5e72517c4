package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.sovang.security.AccessMatrix.Row;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** Drives every request of {@code docs/access-matrix.md} as every kind of person over HTTP. */
@SovangTest
class AccessMatrixTest {

    /** Where the server itself forwards to after an error. */
    private static final Set<String> NOT_OURS = Set.of("/error");

    private static final String NO_SUCH_ID = "00000000-0000-0000-0000-000000000000";

    @Autowired
    MatrixCases cases;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    int port;

    @TestFactory
    Stream<DynamicTest> everybodyGetsExactlyTheAnswerOfTheTable() throws Exception {
        Map<String, String> ids = cases.prepare();
        MatrixPeople people = MatrixPeople.signIn("http://localhost:" + port);
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : AccessMatrix.read().rows()) {
            tests.add(dynamicTest(
                    row.request(),
                    () -> assertThat(differences(row, people, ids))
                            .as(row.request() + " " + row.sent())
                            .isEmpty()));
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    /** People whose answer is not the table's. */
    private Map<String, String> differences(Row row, MatrixPeople people, Map<String, String> ids) {
        Map<String, String> differences = new TreeMap<>();
        people.each((name, column, place, session) -> {
            int answer = send(row, session, filled(row.path(), ids, session)).statusCode();
            int expected = row.expected(column, place);
            if (answer != expected) {
                differences.put(name, answer + " instead of " + expected);
            }
        });
        return differences;
    }

    private static String filled(String path, Map<String, String> ids, WebSession session) {
        String filled = path.replace("{me}", session.account() == null ? "nobody" : session.account());
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        assertThat(filled).as("placeholders known to the test").doesNotContainPattern("\\{[a-zA-Z]+}");
        return filled;
    }

    private static HttpResponse<String> send(Row row, WebSession session, String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .uri(session.uri(path))
                .header("Accept", path.contains("/api/") ? "application/json" : "*/*")
                .header("X-SOVANG-XSRF", session.cookie("SOVANG-XSRF"))
                .header("X-XSRF-TOKEN", session.cookie("XSRF-TOKEN"));
        if (row.method().equals("GET")) {
            return session.send(request.GET());
        }
        if (row.sent().equals("-")) {
            return session.send(request.method(row.method(), BodyPublishers.noBody()));
        }
        String type = row.sent().startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        String body =
                filled(row.sent().replace("{}", "<none>"), Map.of(), session).replace("<none>", "{}");
        return session.send(request.header("Content-Type", type).method(row.method(), BodyPublishers.ofString(body)));
    }

    @Test
    void noEndpointIsMissingFromTheTable() {
        Set<String> ours = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> !NOT_OURS.contains(path))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + anonymous(path))))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = AccessMatrix.read().rows().stream()
                .map(row -> row.method() + " " + anonymous(row.path()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).containsAll(ours);
    }

    @Test
    void theEnginesRestIsClosedExceptForWhatTheTableLists() throws Exception {
        Set<String> listed = AccessMatrix.read().rows().stream()
                .map(row -> row.method() + " " + anonymous(row.path()).replace("{}", "x"))
                .collect(Collectors.toCollection(TreeSet::new));
        WebSession officer = WebSession.of("http://localhost:" + port, "officer.cdcs-thpt-chuyen");
        Map<String, Integer> open = new HashMap<>();
        Set<String> all = EngineRestPaths.all();
        for (String request : all) {
            if (!listed.contains(request)) {
                String method = request.split(" ")[0];
                String path = request.split(" ")[1]
                        .substring("/camunda/api/engine/engine/default".length())
                        .replace("/x", "/" + NO_SUCH_ID);
                int status = officer.engine(method, path, "{}").statusCode();
                if (status != 403) {
                    open.put(request, status);
                }
            }
        }

        assertThat(all).hasSizeGreaterThan(300);
        assertThat(open).isEmpty();
    }

    private static String anonymous(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("\\{[^}]+}", "{}");
    }
}
