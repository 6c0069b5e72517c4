package vn.sovang.award.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.award.Nominations.collective;
import static vn.sovang.award.Nominations.member;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordText;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.SovangTest;

/** Documents of a submission letter: what they tell, when, and to whom. */
@SovangTest
class LetterPapersTest {

    private static final String SCHOOL = "cdcs-thpt-chuyen";
    private static final String EDUCATION = "caobang-giaoduc";
    private static final String OFFICER = "officer." + SCHOOL;

    @Autowired
    Letters letters;

    @Autowired
    PaperOffice office;

    @Autowired
    LetterPapers papers;

    private List<String> kinds(DrivenLetter letter, String account) {
        return papers.of(letter.id(), account).stream()
                .map(paper -> paper.kind() + " " + paper.unitId() + (paper.draft() ? " draft" : ""))
                .toList();
    }

    private String draw(DrivenLetter letter, DocumentKind kind, String unit, String account) {
        return WordText.of(office.draw(papers, letter.id(), kind, unit, account).content());
    }

    @Test
    void thePapersFollowTheList() {
        DrivenLetter letter = letters.prepare(
                SCHOOL, List.of(member("Đoàn viên 01"), member("Đoàn viên {{02}}"), collective("Tổ 03")));
        assertThat(kinds(letter, OFFICER))
                .containsExactly("SUBMISSION_LETTER " + SCHOOL + " draft", "ACHIEVEMENT_SUMMARY " + SCHOOL + " draft");

        letter.submitLetter().acceptAll();
        assertThat(draw(letter, DocumentKind.SUBMISSION_LETTER, SCHOOL, OFFICER))
                .contains("Số: " + letter.letter().letterNumber())
                .contains("Đoàn viên {{02}}", "Tổ 03", "Danh sách gồm 3 trường hợp: 1 tập thể, 2 cá nhân")
                .contains("Kính gửi: Ban Chấp hành Công đoàn cơ sở Trường THPT Chuyên Cao Bằng");
        letter.allVote(nominee -> nominee.rowNumber() != 3).conclude();

        assertThat(kinds(letter, OFFICER))
                .contains("MINUTES " + SCHOOL, "MINUTES_EXTRACT " + SCHOOL, "DECISION " + SCHOOL + " draft");
        assertThat(draw(letter, DocumentKind.MINUTES, SCHOOL, OFFICER))
                .contains("Hội đồng thi đua, khen thưởng Công đoàn cơ sở Trường THPT Chuyên Cao Bằng")
                .contains("5/5 đồng ý\tThông qua", "0/5 đồng ý\tKhông thông qua");
        assertThat(draw(letter, DocumentKind.DECISION, SCHOOL, OFFICER))
                .contains("Đoàn viên 01", "Đoàn viên {{02}}", "Xét Tờ trình số")
                .doesNotContain("Tổ 03");

        letter.decide();
        assertThat(draw(letter, DocumentKind.DECISION, SCHOOL, OFFICER))
                .contains("Số: 21/QĐ-" + SCHOOL, "ngày 20 tháng 11 năm 2026", "Điều 1. Tặng danh hiệu thi đua")
                .contains("Đoàn viên 01", "Đoàn viên {{02}}")
                .doesNotContain("Tổ 03");
        assertThat(draw(letter, DocumentKind.ACHIEVEMENT_SUMMARY, SCHOOL, OFFICER))
                .contains("1. Tổ 03");
    }

    @Test
    void aUnitThatPassesTheListOnWritesItsOwnLetter() {
        DrivenLetter letter = letters.prepare(
                        SCHOOL, List.of(member("Đoàn viên 01"), member("Đoàn viên 03", "bang-khen-tinh", List.of())))
                .submitLetter()
                .passCouncil()
                .decide()
                .forward()
                .passCouncil()
                .decide()
                .forward();

        assertThat(draw(letter, DocumentKind.SUBMISSION_LETTER, EDUCATION, "officer." + EDUCATION))
                .contains(
                        "Số: 30/TTr-" + EDUCATION,
                        "ngày 20 tháng 11 năm 2026",
                        "Kính gửi: Ban Thường vụ Liên đoàn Lao động tỉnh Cao Bằng")
                .contains("Đoàn viên 03")
                .doesNotContain("Đoàn viên 01");
        assertThat(office.number(papers, letter.id(), DocumentKind.MINUTES, EDUCATION, null, "secretary." + EDUCATION)
                        .symbol())
                .isEqualTo("01/BB-CAOBANG-GIAODUC");
    }

    @Test
    void strangersGetNothingAndThePanelNoDraftOfTheDecision() {
        DrivenLetter letter = letters.prepare(SCHOOL, List.of(member("Đoàn viên 01")))
                .submitLetter()
                .acceptAll();
        assertThat(kinds(letter, "council1." + SCHOOL))
                .containsExactly("SUBMISSION_LETTER " + SCHOOL, "ACHIEVEMENT_SUMMARY " + SCHOOL);
        letter.allAgree().conclude();

        for (String stranger : List.of("officer." + EDUCATION, "officer.cdcs-so-noi-vu", "member." + SCHOOL, "admin")) {
            assertThatThrownBy(() -> papers.of(letter.id(), stranger)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> draw(letter, DocumentKind.SUBMISSION_LETTER, SCHOOL, stranger))
                    .isInstanceOf(NotVisible.class);
        }
    }
}
