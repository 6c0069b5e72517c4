package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** The page of a case and the dossier beside its forms are one sheet; the page begins with what the reader may do. */
@SovangTest
class CasePageTest {

    private static final String STEEL = "cdcs-gang-thep";

    @Autowired
    Cases cases;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    @Test
    void firstWhatTheReaderMayDoThenWhatHappensNextThenTheRequestThenTheHistory() throws Exception {
        DrivenCase subject = cases.file(aRequest());

        String page = text(signIn("officer." + STEEL), "/ho-so/" + subject.id());

        assertThat(page)
                .containsSubsequence(
                        "Bạn có thể",
                        "Thẩm định hồ sơ",
                        "Thêm tệp",
                        "Bước tiếp theo",
                        "Thẩm định hồ sơ Cán bộ thi đua",
                        "Đơn yêu cầu",
                        "Tác giả",
                        "Tệp đính kèm",
                        "Thư về hồ sơ này",
                        "Diễn biến");
        assertThat(text(signIn("auditor." + STEEL), "/ho-so/" + subject.id())).doesNotContain("Bạn có thể");
    }

    @Test
    void nobodyReadsWhoseSheetIsAwaited() throws Exception {
        DrivenCase subject = cases.file(aRequest()).accept();

        String page = text(signIn("member." + STEEL), "/ho-so/" + subject.id());

        assertThat(page).containsOnlyOnce("Chấm điểm sáng kiến người được giao việc");
        assertThat(page).doesNotContain("Ủy viên hội đồng");
    }

    @Test
    void howToReachAuthorsIsToldToOfficesAndToThemselves() throws Exception {
        DrivenCase subject = cases.file(aRequest());

        assertThat(text(signIn("officer." + STEEL), "/ho-so/" + subject.id())).contains("@");
        assertThat(text(signIn("member." + STEEL), "/ho-so/" + subject.id())).contains("@");
        assertThat(text(signIn("auditor." + STEEL), "/ho-so/" + subject.id())).doesNotContain("@");
    }

    @Test
    void aCaseThatHasEndedSaysHow() throws Exception {
        DrivenCase subject = cases.file(aRequest()).refuseDossier("Thiếu minh chứng.");

        String page = text(signIn("member." + STEEL), "/ho-so/" + subject.id());

        assertThat(page)
                .containsSubsequence(
                        "Bạn có thể",
                        "Khiếu nại",
                        "Bước tiếp theo Việc xét đã kết thúc",
                        "Diễn biến",
                        "Thiếu minh chứng.");
    }

    @Test
    void theDossierBesideTheFormHasTheSectionsOfThePage() throws Exception {
        DrivenCase subject = cases.file(aRequest());
        WebSession officer = signIn("officer." + STEEL);

        JsonNode dossier = json.readTree(
                officer.get("/api/tasks/" + subject.task("appraiseDossier").id() + "/dossier")
                        .body());

        assertThat(dossier.at("/kind").asText()).isEqualTo("INITIATIVE");
        assertThat(dossier.at("/page").asText()).isEqualTo("/ho-so/" + subject.id());
        assertThat(dossier.at("/case/number").asText())
                .isEqualTo(subject.initiative().receiptNumber());
        assertThat(dossier.at("/request/title").asText())
                .isEqualTo(subject.initiative().title());
        List<String> titles = StreamSupport.stream(dossier.at("/case/sections").spliterator(), false)
                .map(section -> section.path("title").asText())
                .toList();
        assertThat(titles).contains("Đơn yêu cầu", "Tác giả");
        assertThat(text(officer, "/ho-so/" + subject.id())).contains(titles);
    }

    private WebSession signIn(String account) throws Exception {
        return WebSession.of("http://localhost:" + port, account);
    }

    private static String text(WebSession reader, String path) throws Exception {
        return reader.get(path).body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
