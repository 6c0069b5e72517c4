package vn.sovang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.WebSession;

/** The pages of many cases as a browser without scripts uses them. */
@SovangTest
class BatchPagesTest {

    private static final String STEEL = "cdcs-gang-thep";

    @Autowired
    Cases cases;

    @LocalServerPort
    int port;

    @Test
    void theSecretaryChecksAndConcludesTheChosenCases() throws Exception {
        List<DrivenCase> all = IntStream.range(0, 3)
                .mapToObj(number -> voted("Sáng kiến <b>" + number + "</b>", number != 2))
                .toList();
        WebSession secretary = signIn("secretary." + STEEL);

        assertThat(secretary.get("/").body()).contains("Kết luận 3 hồ sơ trong một phiên họp");
        String page = secretary.get("/ban-hop").body();
        assertThat(page)
                .contains("Sáng kiến &lt;b&gt;0", "5/5 đồng ý", "Tác giả thứ 1", "checked")
                .doesNotContain("<b>0");

        String fields = rows(all, "concludeSession") + chosen(all.subList(0, 2), "concludeSession");
        HttpResponse<String> missing = secretary.form("/ban-hop", "action=check" + fields);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("Chưa ghi gì. Có 3 chỗ cần sửa", "id=\"heldOn-error\"");

        String minutes = "&heldOn=2026-11-20&place=" + encoded("Hội trường") + "&conclusion=" + encoded("Đã xét.");
        HttpResponse<String> checked = secretary.form("/ban-hop", "action=check" + minutes + fields);
        assertThat(checked.statusCode()).isEqualTo(200);
        assertThat(checked.body()).contains("Sẽ kết luận 2 hồ sơ", "value=\"save\"", "value=\"Hội trường\"");
        assertThat(all.get(0).openTasks()).containsExactly("concludeSession");

        HttpResponse<String> saved = secretary.form("/ban-hop", "action=save" + minutes + fields);
        assertThat(saved.statusCode()).isEqualTo(302);
        String sitting = saved.headers().firstValue("Location").orElseThrow();
        assertThat(secretary.send(request(secretary, sitting)).body())
                .contains("Đã kết luận 2 hồ sơ", "Phiên họp hội đồng ngày 20/11/2026", "Sáng kiến &lt;b&gt;1")
                .doesNotContain("Sáng kiến &lt;b&gt;2");
        assertThat(all.get(0).runContinuations().openTasks()).containsExactly("decideRecognition");
        assertThat(all.get(2).openTasks()).containsExactly("concludeSession");

        HttpResponse<String> late = secretary.form("/ban-hop", "action=save" + minutes + fields);
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.body()).contains(all.get(0).initiative().receiptNumber() + ": Hồ sơ này không còn chờ");
    }

    @Test
    void choosingAllAndNoneKeepsWhatWasTyped() throws Exception {
        List<DrivenCase> all = List.of(voted("Một", true), voted("Hai", true));
        WebSession secretary = signIn("secretary." + STEEL);
        String typed = "&place=" + encoded("Phòng \"A\"") + rows(all, "concludeSession", "Nhân rộng");

        String none = secretary.form("/ban-hop", "action=none" + typed).body();
        String everything = secretary.form("/ban-hop", "action=all" + typed).body();

        assertThat(none).contains("Phòng &quot;A&quot;", "Nhân rộng").doesNotContain("checked=\"checked\"");
        assertThat(everything).contains("Nhân rộng").containsPattern("(?s)checked=\"checked\".*checked=\"checked\"");
    }

    @Test
    void theCommitteeFollowsTheCouncilAndAdjusts() throws Exception {
        DrivenCase first = voted("Đạt một", true).conclude();
        DrivenCase second = voted("Đạt hai", true).conclude();
        DrivenCase failed = voted("Không đạt", false).conclude();
        WebSession committee = signIn("committee." + STEEL);
        String tasks = rows(List.of(first, second, failed), "decideRecognition");

        String proposed = committee.form("/quyet-dinh", "action=all" + tasks).body();
        assertThat(proposed.split("value=\"RECOGNISE\" selected", -1)).hasSize(3);
        assertThat(proposed.split("value=\"REFUSE\" selected", -1)).hasSize(2);

        String chosen = "&outcome=RECOGNISE&outcome=&outcome=REFUSE";
        HttpResponse<String> missing = committee.form("/quyet-dinh", "action=save" + tasks + chosen);
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("id=\"decisionNumber-error\"", "Hãy ghi lý do", "class=\"wrong\"");

        String paper = "&decisionNumber=" + encoded("45/QĐ") + "&decidedOn=2026-11-20&reason=" + encoded("Chưa mới.");
        assertThat(committee
                        .form("/quyet-dinh", "action=check" + paper + tasks + chosen)
                        .body())
                .contains("Sẽ quyết định 2 hồ sơ: công nhận 1, không công nhận 1");
        HttpResponse<String> saved = committee.form("/quyet-dinh", "action=save" + paper + tasks + chosen);
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(first.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(second.openTasks()).containsExactly("decideRecognition");
        assertThat(failed.status()).isEqualTo(InitiativeStatus.REFUSED);
    }

    @Test
    void aFormOfThreeHundredRowsWithReasonsIsTaken() throws Exception {
        String reason = encoded("Giải pháp chưa có tính mới so với giải pháp đã được công nhận năm 2025. ".repeat(8));
        StringBuilder rows = new StringBuilder("action=check");
        for (int number = 0; number < 300; number++) {
            rows.append("&taskId=task-")
                    .append(number)
                    .append("&number=1&outcome=REFUSE&text=")
                    .append(reason);
        }
        assertThat(rows.length()).isGreaterThan(256 * 1024);

        HttpResponse<String> answer = signIn("committee." + STEEL).form("/quyet-dinh", rows.toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Có 302 chỗ cần sửa");
    }

    private WebSession signIn(String account) throws Exception {
        return WebSession.of("http://localhost:" + port, account);
    }

    private static HttpRequest.Builder request(WebSession session, String path) {
        return HttpRequest.newBuilder().uri(session.uri(path)).GET();
    }

    private DrivenCase voted(String title, boolean passes) {
        return cases.file(aRequest().titled(title))
                .accept()
                .allScore(passes ? Submissions.agree() : Submissions.disagree());
    }

    private static String rows(List<DrivenCase> all, String task) {
        return rows(all, task, "");
    }

    private static String rows(List<DrivenCase> all, String task, String text) {
        return all.stream()
                .map(subject -> "&taskId=" + subject.task(task).id() + "&number="
                        + encoded(subject.initiative().receiptNumber()) + "&text=" + encoded(text))
                .collect(Collectors.joining());
    }

    private static String chosen(List<DrivenCase> all, String task) {
        return all.stream().map(subject -> "&chosen=" + subject.task(task).id()).collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
