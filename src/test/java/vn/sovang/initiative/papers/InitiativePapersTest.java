package vn.sovang.initiative.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordText;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.RequestBuilder;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;

/** Documents of an initiative: what they tell, when, and to whom. */
@SovangTest
class InitiativePapersTest {

    private static final String UNIT = "cdcs-thpt-chuyen";
    private static final String UP = "caobang-giaoduc";
    private static final String AUTHOR = "member." + UNIT;
    private static final String OFFICER = "officer." + UNIT;
    private static final String SECRET = "Thông số bí mật";

    @Autowired
    Cases cases;

    @Autowired
    PaperOffice office;

    @Autowired
    InitiativePapers papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private static RequestBuilder request() {
        return aRequest().at(UNIT).aimingAt("PROVINCIAL").with("confidentialInformation", SECRET);
    }

    private List<String> kinds(DrivenCase filed, String account) {
        return papers.of(filed.id(), account).stream()
                .map(paper ->
                        paper.kind() + (paper.draft() ? " draft" : "") + (paper.confidential() ? " confidential" : ""))
                .toList();
    }

    private String draw(DrivenCase filed, DocumentKind kind, String account) {
        return WordText.of(office.draw(papers, filed.id(), kind, UNIT, account).content());
    }

    @Test
    void thePapersFollowTheCase() {
        DrivenCase filed = cases.file(request());
        assertThat(kinds(filed, OFFICER)).containsExactly("RECOGNITION_REQUEST confidential", "INTAKE_RECEIPT");

        filed.accept().allAgree();
        assertThat(kinds(filed, OFFICER))
                .containsExactly("RECOGNITION_REQUEST confidential", "INTAKE_RECEIPT", "SCORE_SUMMARY");
        filed.conclude();
        assertThat(kinds(filed, OFFICER))
                .containsExactly(
                        "RECOGNITION_REQUEST confidential",
                        "INTAKE_RECEIPT",
                        "SCORE_SUMMARY",
                        "MINUTES",
                        "MINUTES_EXTRACT",
                        "DECISION draft");
        assertThat(kinds(filed, AUTHOR))
                .containsExactly("RECOGNITION_REQUEST confidential", "INTAKE_RECEIPT", "MINUTES_EXTRACT");
        filed.recognise();
        assertThat(kinds(filed, AUTHOR))
                .containsExactly(
                        "RECOGNITION_REQUEST confidential",
                        "INTAKE_RECEIPT",
                        "MINUTES_EXTRACT",
                        "DECISION",
                        "ACHIEVEMENT_SUMMARY");
        filed.propose();
        assertThat(kinds(filed, "officer." + UP))
                .contains("SUBMISSION_LETTER", "MINUTES_EXTRACT", "DECISION", "SCORE_SUMMARY");
        assertThat(kinds(filed, "auditor." + UP)).contains("RECOGNITION_REQUEST", "SUBMISSION_LETTER");
    }

    @Test
    void nothingOfAVoteIsToldBeforeTheCount() {
        DrivenCase filed = cases.file(request()).accept();
        filed.scoreAs("council1." + UNIT, Submissions.agree());

        for (String reader : List.of(OFFICER, AUTHOR, "council1." + UNIT, "council2." + UNIT)) {
            assertThat(kinds(filed, reader)).doesNotContain("SCORE_SUMMARY", "MINUTES", "MINUTES_EXTRACT");
            assertThatThrownBy(() -> draw(filed, DocumentKind.SCORE_SUMMARY, reader))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void theFactsStandInTheDocuments() {
        DrivenCase filed = cases.file(request().titled("Số hóa quy trình tiếp nhận đơn thư"));
        String number = filed.initiative().receiptNumber();
        filed.recogniseHere();

        assertThat(draw(filed, DocumentKind.INTAKE_RECEIPT, AUTHOR))
                .contains("Số: " + number, "2. Tên sáng kiến: Số hóa quy trình tiếp nhận đơn thư", "21/12/2026");
        assertThat(draw(filed, DocumentKind.RECOGNITION_REQUEST, AUTHOR))
                .contains(
                        SECRET,
                        "1. Tác giả thứ 1",
                        "60 %",
                        "Cấp tỉnh",
                        "từ 01/11/2025 đến 31/05/2026",
                        "Hội đồng thông qua".toLowerCase().substring(1));
        assertThat(draw(filed, DocumentKind.DECISION, AUTHOR))
                .contains("Số: 12/QĐ-" + UNIT)
                .contains("ngày 20 tháng 11 năm 2026")
                .contains("Tác giả thứ 1 (60 %)\nTác giả thứ 2 (40 %)")
                .containsIgnoringCase("Ban Chấp hành Công đoàn cơ sở Trường THPT Chuyên Cao Bằng");
        assertThat(draw(filed, DocumentKind.MINUTES, OFFICER)).contains("5/5 đồng ý", "ngày 20/11/2026");
        assertThat(draw(filed, DocumentKind.SCORE_SUMMARY, OFFICER)).contains("Trung bình");
        assertThat(draw(filed, DocumentKind.SUBMISSION_LETTER, OFFICER))
                .contains(
                        "Kính gửi: Ban Thường vụ Công đoàn ngành Giáo dục tỉnh Cao Bằng",
                        "12/QĐ-" + UNIT + " ngày 20/11/2026");
        assertThat(draw(filed, DocumentKind.ACHIEVEMENT_SUMMARY, OFFICER))
                .contains("Giảm 11 kg than cốc trên tấn gang.");
        assertThat(office.draw(papers, filed.id(), DocumentKind.DECISION, null, OFFICER)
                        .fileName())
                .isEqualTo("Quyết định " + number.replace('/', '-') + ".docx");
    }

    @Test
    void anAuthorLearnsTheResultWithoutTheCount() {
        DrivenCase filed = cases.file(request()).passCouncil();

        assertThat(draw(filed, DocumentKind.MINUTES_EXTRACT, AUTHOR))
                .contains("Hội đồng thông qua")
                .doesNotContain("đồng ý:", "Điểm trung bình");
        assertThat(draw(filed, DocumentKind.MINUTES_EXTRACT, OFFICER)).contains("đồng ý: 5 (100 %)", "Điểm trung bình");
        assertThatThrownBy(() -> draw(filed, DocumentKind.MINUTES, AUTHOR)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> draw(filed, DocumentKind.SCORE_SUMMARY, AUTHOR))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> draw(filed, DocumentKind.DECISION, AUTHOR)).isInstanceOf(NotVisible.class);
    }

    @Test
    void theConfidentialPartIsForThoseWhoMayReadItAndTheReadingIsKept() {
        DrivenCase filed = cases.file(request()).recogniseHere().propose();

        assertThat(draw(filed, DocumentKind.RECOGNITION_REQUEST, "officer." + UP))
                .contains(SECRET);
        assertThat(draw(filed, DocumentKind.RECOGNITION_REQUEST, "auditor." + UP))
                .doesNotContain(SECRET);
        assertThat(draw(filed, DocumentKind.RECOGNITION_REQUEST, OFFICER)).doesNotContain(SECRET);
        assertThat(logged("CONFIDENTIAL_READ")).containsOnly("officer." + UP);
        assertThat(logged("DOCUMENT_DRAWN")).contains(OFFICER, "auditor." + UP, "officer." + UP);
    }

    private List<String> logged(String action) {
        return jdbc.sql("select actor from audit_event where action = ?")
                .param(action)
                .query(String.class)
                .list();
    }

    @Test
    void forForeignUnitsThereIsNothing() {
        DrivenCase filed = cases.file(request()).recogniseHere();

        for (String stranger : List.of("officer.cdcs-so-noi-vu", "committee." + UP, "admin")) {
            assertThatThrownBy(() -> papers.of(filed.id(), stranger)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> draw(filed, DocumentKind.DECISION, stranger))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> office.number(papers, filed.id(), DocumentKind.DECISION, UNIT, null, stranger))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void aRefusalTellsItsReasonAsItWasWritten() {
        DrivenCase early = cases.file(request()).refuseDossier("Trùng hồ sơ khác.\n{{reason}} <b>đậm</b>");
        assertThat(draw(early, DocumentKind.REFUSAL_NOTICE, AUTHOR))
                .contains("Sau khi thẩm định hồ sơ", "Trùng hồ sơ khác.\n{{reason}} <b>đậm</b>");

        DrivenCase late =
                cases.file(request().titled("Hồ sơ khác")).passCouncil().refuse("Chưa đủ tính mới.");
        assertThat(draw(late, DocumentKind.REFUSAL_NOTICE, AUTHOR))
                .contains("Sau khi Hội đồng sáng kiến xem xét", "Chưa đủ tính mới.", "13/QĐ-" + UNIT);
    }

    @Test
    void whatPeopleTypedIsNeverTakenForATemplate() {
        String typed = "{{#authors}}{{name}}{{/authors}} ${7*7} <script>";
        DrivenCase filed = cases.file(request().titled("Tên {{head.number}}").with("description", typed))
                .recogniseHere();

        assertThat(draw(filed, DocumentKind.ACHIEVEMENT_SUMMARY, OFFICER)).contains("Tên {{head.number}}", typed);
    }

    @Test
    void theUnitNumbersItsDocuments() {
        DrivenCase filed = cases.file(request()).recogniseHere();
        assertThat(draw(filed, DocumentKind.SUBMISSION_LETTER, OFFICER))
                .contains("Số:       /TTr-CDCS-THPT-CHUYEN", "ngày …… tháng …… năm 2026");

        office.number(papers, filed.id(), DocumentKind.SUBMISSION_LETTER, UNIT, null, OFFICER);
        office.number(
                papers,
                filed.id(),
                DocumentKind.MINUTES,
                UNIT,
                new OfficeNumber("05/BB-HĐSK", clock.today()),
                "secretary." + UNIT);

        assertThat(draw(filed, DocumentKind.SUBMISSION_LETTER, OFFICER))
                .contains("Số: 01/TTr-CDCS-THPT-CHUYEN", "ngày 20 tháng 11 năm 2026");
        assertThat(draw(filed, DocumentKind.MINUTES_EXTRACT, AUTHOR)).contains("Biên bản số 05/BB-HĐSK");
        assertThatThrownBy(() -> office.number(papers, filed.id(), DocumentKind.DECISION, UNIT, null, AUTHOR))
                .isInstanceOf(NotAllowed.class);
        assertThat(logged("DOCUMENT_NUMBERED")).containsExactly("committee." + UNIT, OFFICER, "secretary." + UNIT);
    }
}
