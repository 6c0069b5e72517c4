package vn.sovang.award.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.AdHocAward;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordText;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.ShortDossiers;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;

/** Documents of awards of the simplified procedure: what they tell, and when. */
@SovangTest
class AdHocPapersTest {

    private static final String UNIT = "cdcs-gang-thep";
    private static final String OFFICER = "officer." + UNIT;
    private static final String COMMITTEE = "committee." + UNIT;

    @Autowired
    ShortDossiers dossiers;

    @Autowired
    PaperOffice office;

    @Autowired
    AdHocPapers papers;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    TestClock clock;

    @Test
    void theDecisionShowsWhomItHonours() throws IOException {
        AdHocAward award = dossiers.file(UNIT);
        assertThat(kinds(award)).containsExactly("DECISION draft");
        assertThat(draw(award, DocumentKind.DECISION, "draft"))
                .contains("Danh sách gồm 1 trường hợp: 0 tập thể, 1 cá nhân; đơn vị cơ sở 1/1 (100\u00a0%).");

        dossiers.award(award, "21/QĐ-CĐCS", COMMITTEE);

        assertThat(kinds(award)).containsExactly("DECISION");
        assertThat(draw(award, DocumentKind.DECISION, "decision"))
                .contains("Số: 21/QĐ-CĐCS", "Đoàn viên 01, Công nhân vận hành lò")
                .contains("Trong số cá nhân: người lao động trực tiếp 1/1 (100\u00a0%); nữ 1/1 (100\u00a0%).")
                .contains("Tổng giá trị làm lợi đã khai: 12.500.000 đồng.")
                .contains("CHỦ TỊCH")
                .doesNotContain("chỉ tiêu", "TM. ");
    }

    @Test
    void aCollectiveIsCountedAmongNoIndividuals() throws IOException {
        Map<String, Object> collective = new HashMap<>();
        collective.put("recipient", "COLLECTIVE");
        collective.put("name", "Tổ Vận hành lò");
        collective.put("position", null);
        collective.put("benefitValueVnd", null);
        AdHocAward award = dossiers.file(UNIT, collective);

        assertThat(draw(award, DocumentKind.DECISION, "collective"))
                .contains("Danh sách gồm 1 trường hợp: 1 tập thể, 0 cá nhân")
                .doesNotContain("Trong số cá nhân", "Tổng giá trị làm lợi");
    }

    @Test
    void whoeverTheHeadRefusesGetsANotice() throws IOException {
        AdHocAward award = dossiers.file(UNIT);

        dossiers.refuse(award, null, "Chưa có xác nhận của đơn vị.", COMMITTEE);

        assertThat(kinds(award)).containsExactly("REFUSAL_NOTICE");
        office.number(papers, award.id(), DocumentKind.REFUSAL_NOTICE, UNIT, null, OFFICER);
        assertThat(draw(award, DocumentKind.REFUSAL_NOTICE, "refusal"))
                .contains("Số: 01/TB-CDCS-GANG-THEP", "Về việc không tặng danh hiệu thi đua", "Kính gửi: Đoàn viên 01")
                .contains("hồ sơ số " + award.number(), "Chủ tịch Công đoàn cơ sở", "không chấp nhận đề nghị")
                .contains("Chưa có xác nhận của đơn vị.")
                .doesNotContain("Căn cứ: Quyết định", "sáng kiến", "TM. ");
    }

    @Test
    void whoeverTheBodyDoesNotRatifyGetsANoticeBesideTheDecision() throws IOException {
        AdHocAward award = dossiers.file(UNIT);
        dossiers.award(award, "23/QĐ-CĐCS", COMMITTEE);

        reorganisation.admit("deputy." + UNIT, "COMMITTEE", UNIT, clock.today());
        dossiers.overturn(award, "06/NQ-BCH", "Thành tích không đúng người.", "deputy." + UNIT);

        assertThat(kinds(award)).containsExactly("DECISION", "REFUSAL_NOTICE");
        assertThat(draw(award, DocumentKind.REFUSAL_NOTICE, "overturned"))
                .contains("Quyết định số 23/QĐ-CĐCS ngày 20/11/2026", "Ban Chấp hành không phê chuẩn")
                .contains("văn bản số 06/NQ-BCH ngày 20/11/2026", "Thành tích không đúng người.", "TM. BAN CHẤP HÀNH");
    }

    private List<String> kinds(AdHocAward award) {
        return papers.of(award.id(), OFFICER).stream()
                .map(paper -> paper.kind() + (paper.draft() ? " draft" : ""))
                .toList();
    }

    private String draw(AdHocAward award, DocumentKind kind, String picture) throws IOException {
        byte[] content = office.draw(papers, award.id(), kind, UNIT, OFFICER).content();
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "ad-hoc-" + picture + ".docx"), content);
        return WordText.of(content);
    }
}
