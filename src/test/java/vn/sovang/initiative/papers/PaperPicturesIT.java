package vn.sovang.initiative.papers;

import static vn.sovang.award.Nominations.collective;
import static vn.sovang.award.Nominations.member;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.NomineeEntry;
import vn.sovang.award.papers.LetterPapers;
import vn.sovang.document.paper.CasePapers;
import vn.sovang.document.paper.OfferedPaper;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.LibreOffice;
import vn.sovang.support.ReferencePicture;
import vn.sovang.support.SovangPostgresTest;

/** Every Word document of a case from beginning to end, as an office program shows it. */
@SovangPostgresTest
class PaperPicturesIT {

    private static final String UNIT = "cdcs-thpt-chuyen";
    private static final String OFFICER = "officer." + UNIT;

    @Autowired
    Cases cases;

    @Autowired
    PaperOffice office;

    @Autowired
    Letters letters;

    @Autowired
    InitiativePapers initiativePapers;

    @Autowired
    LetterPapers letterPapers;

    @TempDir
    Path folder;

    @BeforeAll
    static void needsAnOfficeProgram() throws Exception {
        LibreOffice.requireOrSkip();
    }

    @Test
    void papersOfAnInitiative() throws Exception {
        DrivenCase recognised = cases.file(aRequest().at(UNIT).aimingAt("PROVINCIAL"))
                .recogniseHere()
                .propose();
        DrivenCase refused = cases.file(aRequest().at(UNIT).titled("Giá phơi ống nghiệm"))
                .passCouncil()
                .refuse("Giải pháp trùng với hồ sơ đã nộp trước.");

        Map<String, byte[]> papers = new LinkedHashMap<>(drawn("initiative", initiativePapers, recognised.id()));
        papers.put("initiative-refusal-notice", only(initiativePapers, refused.id(), DocumentKind.REFUSAL_NOTICE));

        compare(papers);
    }

    @Test
    void papersOfALetter() throws Exception {
        List<NomineeEntry> rows = Stream.concat(
                        Stream.of(collective("Tổ Văn phòng")),
                        Stream.iterate(2, row -> row + 1).limit(24).map(row -> member("Đoàn viên %02d".formatted(row))))
                .toList();
        DrivenLetter letter = letters.prepare(UNIT, rows)
                .submitLetter()
                .appraise(nominee -> nominee.rowNumber() == 3 ? "DROP" : "ACCEPT")
                .allVote(nominee -> nominee.rowNumber() != 4)
                .conclude()
                .decide();

        compare(drawn("letter", letterPapers, letter.id()));
    }

    private Map<String, byte[]> drawn(String name, CasePapers papers, String caseId) {
        Map<String, byte[]> drawn = new LinkedHashMap<>();
        for (OfferedPaper paper : papers.of(caseId, OFFICER)) {
            drawn.put(name + "-" + paper.kind().key(), only(papers, caseId, paper.kind()));
        }
        return drawn;
    }

    private byte[] only(CasePapers papers, String caseId, DocumentKind kind) {
        return office.draw(papers, caseId, kind, UNIT, OFFICER).content();
    }

    private void compare(Map<String, byte[]> papers) throws Exception {
        SoftAssertions all = new SoftAssertions();
        LibreOffice.pdf(papers, folder)
                .forEach((name, pdf) -> all.assertThatCode(() -> ReferencePicture.assertLooksAsKept(name, pdf))
                        .doesNotThrowAnyException());
        all.assertAll();
    }
}
