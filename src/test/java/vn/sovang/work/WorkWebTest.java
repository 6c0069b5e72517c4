package vn.sovang.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.WebSession;

/** Works as people and programs meet them. */
@SovangTest
class WorkWebTest {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String WORK = Submissions.json(
            "unitId",
            STEEL,
            "kind",
            "WORK",
            "name",
            "Cải tạo hệ thống lọc bụi",
            "place",
            "Phân xưởng 2",
            "plannedTo",
            "2026-06-30",
            "finishedOn",
            "2026-06-20",
            "quality",
            "GOOD",
            "occasion",
            "Đại hội Công đoàn");

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    @Test
    void aWorkFinishedEarlyIsListedAndThenDedicatedByTheProvince() throws Exception {
        HttpResponse<String> registered = post("officer." + STEEL, "/api/works", WORK);
        assertThat(registered.statusCode()).isEqualTo(201);
        JsonNode work = json.readTree(registered.body());
        String path = "/api/works/" + work.path("id").asText();
        assertThat(registered.headers().firstValue("Location")).hasValue(path);
        assertThat(work.path("status").asText()).isEqualTo("FINISHED");
        assertThat(work.path("employerAgrees").isNull()).isTrue();
        assertThat(read("officer." + STEEL, "/api/works?early=true")
                        .path("items")
                        .findValuesAsText("id"))
                .containsExactly(work.path("id").asText());
        assertThat(get("officer.cdcs-so-noi-vu", path).statusCode()).isEqualTo(404);

        work(path, "confirmFinish", "committee." + STEEL, """
                {"outcome": "FINISHED", "finishedOn": "2026-06-20", "quality": "GOOD", "employerAgrees": true}""");
        work(path, "proposeWork", "officer." + STEEL, Submissions.propose("07/TTr-CĐCS"));
        work(path, "appraiseWork", "officer.caobang", Submissions.accept());
        String task = task(path, "decideDedication", "committee.caobang");
        assertThat(post("committee." + STEEL, "/api/tasks/" + task + "/claim", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("committee.cdcs-so-noi-vu", "/api/tasks/" + task + "/claim", "")
                        .statusCode())
                .isEqualTo(404);
        work(path, "decideDedication", "committee.caobang", """
                {"outcome": "DEDICATE", "decisionNumber": "45/QĐ-LĐLĐ", "decidedOn": "2026-11-20",
                 "plaqueText": "Công trình chào mừng Đại hội"}""");

        JsonNode dedicated = read("officer." + STEEL, path);
        assertThat(dedicated.path("status").asText()).isEqualTo("DEDICATED");
        assertThat(dedicated.path("awardEligible").asBoolean()).isTrue();
        assertThat(dedicated.path("dedication").path("plaqueText").asText()).isEqualTo("Công trình chào mừng Đại hội");
        assertThat(dedicated.path("dedication").path("decisionNumber").asText()).isEqualTo("45/QĐ-LĐLĐ");
    }

    @Test
    void theFormKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        WebSession officer = WebSession.of("http://localhost:" + port, "officer." + STEEL);
        assertThat(officer.get("/cong-trinh").body()).contains("Chưa có công trình nào", "/cong-trinh/moi");

        HttpResponse<String> wrong = officer.form(
                "/cong-trinh/moi", "name=Nh%C3%A0+xe&unitId=" + STEEL + "&kind=WORK&valueVnd=nhieu&plannedTo=");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("value=\"Nhà xe\"", "value=\"nhieu\"", "Hãy ghi một con số.", "plannedTo-error");

        HttpResponse<String> registered = officer.form(
                "/cong-trinh/moi",
                "name=Nh%C3%A0+xe&unitId=" + STEEL
                        + "&kind=WORK&place=C%E1%BB%95ng&valueVnd=45.000.000&plannedTo=2026-12-20");
        String page = registered.headers().firstValue("Location").orElseThrow();
        assertThat(page).contains("/cong-trinh/");
        assertThat(officer.get("/cong-trinh?status=REGISTERED&unit=" + STEEL).body())
                .contains("Nhà xe", "0001/2026/CT-" + STEEL, "Kế hoạch 20/12/2026");
        assertThat(officer.get("/cong-trinh?early=true").body()).doesNotContain("Nhà xe");
    }

    private void work(String path, String key, String account, String submission) throws Exception {
        String task = "/api/tasks/" + task(path, key, account);
        assertThat(post(account, task + "/claim", "").statusCode()).isEqualTo(204);
        assertThat(post(account, task + "/submission", submission).statusCode()).isEqualTo(204);
    }

    private String task(String path, String key, String account) throws Exception {
        for (JsonNode task : read(account, "/api/tasks?case=" + path.substring("/api/works/".length()))) {
            if (task.path("key").asText().equals(key)) {
                return task.path("id").asText();
            }
        }
        throw new AssertionError(account + " has no task " + key);
    }

    private JsonNode read(String account, String path) throws Exception {
        return json.readTree(get(account, path).body());
    }

    private HttpResponse<String> get(String account, String path) throws Exception {
        return send(account, HttpRequest.newBuilder(), path);
    }

    private HttpResponse<String> post(String account, String path, String body) throws Exception {
        return send(account, HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString(body)), path);
    }

    private HttpResponse<String> send(String account, HttpRequest.Builder request, String path) throws Exception {
        WebSession nobody = WebSession.anonymous("http://localhost:" + port);
        String password = Base64.getEncoder().encodeToString((account + ":demo").getBytes());
        return nobody.send(request.uri(nobody.uri(path))
                .header("Authorization", "Basic " + password)
                .header("Content-Type", "application/json"));
    }
}
