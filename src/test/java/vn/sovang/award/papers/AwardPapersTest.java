package vn.sovang.award.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.award.Nominations.collective;
import static vn.sovang.award.Nominations.member;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateFiles;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.CertificateStatus;
import vn.sovang.document.certificate.CertificateView;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Correction;
import vn.sovang.document.issued.CaseIssuing;
import vn.sovang.document.paper.CaseCertificates;
import vn.sovang.document.paper.CertificateDesk;
import vn.sovang.document.paper.PaperOffice;
import vn.sovang.document.paper.SignerInput;
import vn.sovang.document.print.PrintBatches;
import vn.sovang.document.print.PrintOrder;
import vn.sovang.document.register.DocumentProfile;
import vn.sovang.document.register.DocumentProfiles;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordText;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;

/** Documents and certificates of awards: what they tell, when, and to whom. */
@SovangTest
class AwardPapersTest {

    private static final String UNIT = "cdcs-thpt-chuyen";
    private static final String UP = "caobang-giaoduc";
    private static final String OFFICER = "officer." + UNIT;
    private static final String SCHOOL = "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng";

    @Autowired
    Letters letters;

    @Autowired
    PaperOffice office;

    @Autowired
    LetterPapers papers;

    @Autowired
    CertificateDesk desk;

    @Autowired
    Certificates certificates;

    @Autowired
    DocumentProfiles profiles;

    @Autowired
    CertificateFiles files;

    @Autowired
    PrintBatches batches;

    @Autowired
    CaseIssuing issuing;

    @Autowired
    Honours honours;

    @Autowired
    Organisation organisation;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    /** Given: 1 and the collective; voted down: 3; dropped: 4; for the unit above: 5. */
    private DrivenLetter prepared() {
        return letters.prepare(
                UNIT,
                List.of(
                        member("Đoàn viên 01"),
                        collective("Tổ Văn phòng"),
                        member("Đoàn viên 03"),
                        member("Đoàn viên 04"),
                        member("Đoàn viên 05", "giay-khen-cap-tren", List.of())));
    }

    private DrivenLetter voted() {
        return prepared()
                .submitLetter()
                .appraise(nominee -> nominee.rowNumber() == 4 ? "DROP" : "ACCEPT")
                .allVote(nominee -> nominee.rowNumber() != 3);
    }

    private DrivenLetter decided() {
        return voted().conclude().decide();
    }

    private List<String> kinds(DrivenLetter letter, String account) {
        return papers.of(letter.id(), account).stream()
                .map(paper ->
                        (paper.unitId().equals(UNIT) ? "" : "up ") + paper.kind() + (paper.draft() ? " draft" : ""))
                .toList();
    }

    private String draw(DrivenLetter letter, DocumentKind kind, String account) throws IOException {
        byte[] content = office.draw(papers, letter.id(), kind, UNIT, account).content();
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "award-" + kind.key() + ".docx"), content);
        return WordText.of(content);
    }

    @Test
    void thePapersFollowTheLetter() {
        DrivenLetter letter = prepared();
        assertThat(kinds(letter, OFFICER)).containsExactly("SUBMISSION_LETTER draft", "ACHIEVEMENT_SUMMARY draft");
        letter.submitLetter()
                .appraise(nominee -> nominee.rowNumber() == 4 ? "DROP" : "ACCEPT")
                .allVote(nominee -> nominee.rowNumber() != 3);
        assertThat(kinds(letter, OFFICER))
                .containsExactly("SUBMISSION_LETTER", "ACHIEVEMENT_SUMMARY", "REFUSAL_NOTICE");
        letter.conclude();
        assertThat(kinds(letter, OFFICER))
                .containsExactly(
                        "SUBMISSION_LETTER",
                        "ACHIEVEMENT_SUMMARY",
                        "MINUTES",
                        "MINUTES_EXTRACT",
                        "DECISION draft",
                        "REFUSAL_NOTICE");
        letter.decide();
        assertThat(kinds(letter, OFFICER))
                .containsExactly(
                        "SUBMISSION_LETTER draft",
                        "ACHIEVEMENT_SUMMARY draft",
                        "MINUTES",
                        "MINUTES_EXTRACT",
                        "DECISION",
                        "REFUSAL_NOTICE");
        letter.forward();
        assertThat(kinds(letter, "officer." + UP))
                .containsExactly(
                        "SUBMISSION_LETTER", "ACHIEVEMENT_SUMMARY", "MINUTES_EXTRACT", "DECISION", "REFUSAL_NOTICE");
        letter.passCouncil();
        assertThat(kinds(letter, OFFICER)).contains("up MINUTES_EXTRACT").doesNotContain("up MINUTES");
        assertThat(kinds(letter, "officer." + UP)).contains("up MINUTES", "up DECISION draft");
    }

    @Test
    void theFactsStandInTheDocuments() throws IOException {
        DrivenLetter letter = voted();
        assertThat(draw(letter, DocumentKind.SUBMISSION_LETTER, OFFICER))
                .contains("Số: 12/TTr", "ngày 20 tháng 11 năm 2026", "Kính gửi: Ban Chấp hành " + SCHOOL)
                .contains("Đoàn viên 01, Giáo viên", "Đoàn viên 04", "Giấy khen của Ban Chấp hành công đoàn cơ sở")
                .contains("Danh sách gồm 5 trường hợp: 1 tập thể, 4 cá nhân", "nữ 4/4 (100\u00a0%)")
                .contains("Tổng giá trị làm lợi đã khai: 4.000.000 đồng.")
                .doesNotContain("quyết định công nhận của cấp mình");
        assertThat(draw(letter, DocumentKind.ACHIEVEMENT_SUMMARY, OFFICER))
                .contains("1. Tổ Văn phòng", "Thành tích của Đoàn viên 05", "Đề nghị: ");
        letter.conclude().decide();

        assertThat(draw(letter, DocumentKind.DECISION, OFFICER))
                .contains("Số: 21/QĐ-" + UNIT, "Xét Tờ trình số 12/TTr ngày 20/11/2026 của " + SCHOOL)
                .containsIgnoringCase("Ban Chấp hành " + SCHOOL)
                .contains("Tổ Văn phòng", "Đoàn viên 01, Giáo viên")
                .contains("Danh sách gồm 2 trường hợp: 1 tập thể, 1 cá nhân; đơn vị cơ sở 2/2 (100\u00a0%).")
                .doesNotContain("Đoàn viên 03", "Đoàn viên 04", "Đoàn viên 05");
        assertThat(draw(letter, DocumentKind.MINUTES, OFFICER))
                .contains("Hội đồng thi đua, khen thưởng " + SCHOOL, "5/5 đồng ý", "0/5 đồng ý")
                .contains("Không thông qua", "ngày 20/11/2026")
                .doesNotContain("Đoàn viên 04", "Hội đồng sáng kiến", "chấm điểm");
        assertThat(draw(letter, DocumentKind.MINUTES_EXTRACT, OFFICER))
                .contains("Đoàn viên 03, Giáo viên", "0/5 đồng ý\tKhông thông qua");
        assertThat(draw(letter, DocumentKind.REFUSAL_NOTICE, OFFICER))
                .contains("Đoàn viên 03", "Đoàn viên 04", "Chưa có minh chứng cho thành tích.")
                .contains("Về việc không tặng danh hiệu thi đua", "Quyết định số 21/QĐ-" + UNIT)
                .doesNotContain("sáng kiến", "Đoàn viên 01", "Đoàn viên 05");
        letter.forward();
        assertThat(WordText.of(office.draw(papers, letter.id(), DocumentKind.SUBMISSION_LETTER, UNIT, OFFICER)
                        .content()))
                .contains("Số: 30/TTr-" + UNIT, "Ban Thường vụ Công đoàn ngành Giáo dục tỉnh Cao Bằng", "Đoàn viên 05")
                .doesNotContain("Đoàn viên 01");
    }

    @Test
    void aSecretVoteIsToldInCountsAlone() throws IOException {
        reorganisation.emulationCouncilVotesSecretly(UNIT, true);
        DrivenLetter letter = prepared().submitLetter().acceptAll();
        letter.voteAs("council1." + UNIT, nominee -> false);
        assertThat(kinds(letter, "council1." + UNIT)).doesNotContain("MINUTES", "MINUTES_EXTRACT");
        letter.allVote(nominee -> true);
        assertThat(kinds(letter, OFFICER)).doesNotContain("MINUTES", "MINUTES_EXTRACT");
        letter.conclude();

        for (DocumentKind kind : List.of(DocumentKind.MINUTES, DocumentKind.MINUTES_EXTRACT)) {
            String text = draw(letter, kind, OFFICER);
            assertThat(text).contains("bỏ phiếu kín", "4/5 đồng ý");
            String dissenter = organisation.nameOf("council1." + UNIT);
            assertThat(text.lines().filter(line -> line.contains("đồng ý:") || line.contains("/5 đồng ý")))
                    .noneMatch(line -> line.contains(dissenter));
        }
    }

    @Test
    void othersSeeNothingAndNomineesNothingOfOthers() {
        DrivenLetter letter = decided();

        for (String stranger : List.of("officer.cdcs-so-noi-vu", "officer." + UP, "member." + UNIT, "admin")) {
            assertThatThrownBy(() -> papers.of(letter.id(), stranger)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> office.draw(papers, letter.id(), DocumentKind.DECISION, UNIT, stranger))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> office.number(papers, letter.id(), DocumentKind.MINUTES, UNIT, null, stranger))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> desk.issue(letter.id(), input(null), stranger))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> issuing.requireReader(letter.id(), stranger))
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> office.draw(papers, letter.id(), DocumentKind.SCORE_SUMMARY, UNIT, OFFICER))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () -> office.number(papers, letter.id(), DocumentKind.MINUTES, UNIT, null, "committee." + UNIT))
                .isInstanceOf(NotAllowed.class);
        assertThat(issuing.requireIssuer(letter.id(), OFFICER)).isEqualTo(UNIT);
        assertThatThrownBy(() -> issuing.requireIssuer(letter.id(), "auditor." + UNIT))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theUnitNumbersItsDocumentsAndTheReadingIsKept() throws IOException {
        DrivenLetter letter = decided();
        office.number(papers, letter.id(), DocumentKind.REFUSAL_NOTICE, UNIT, null, OFFICER);
        office.number(
                papers,
                letter.id(),
                DocumentKind.MINUTES,
                UNIT,
                new OfficeNumber("05/BB-HĐ", clock.today()),
                "secretary." + UNIT);

        assertThat(draw(letter, DocumentKind.REFUSAL_NOTICE, OFFICER)).contains("Số: 01/TB-CDCS-THPT-CHUYEN");
        assertThat(draw(letter, DocumentKind.MINUTES_EXTRACT, OFFICER)).contains("Biên bản số 05/BB-HĐ");
        assertThat(database.content().get("audit_event"))
                .filteredOn(row -> row.contains("DOCUMENT_DRAWN"))
                .hasSize(2)
                .noneMatch(row -> row.contains("Đoàn viên"));
    }

    private static SignerInput input(String honour) {
        return new SignerInput(UNIT, null, null, honour, null);
    }

    @Test
    void everyHonourGetsACertificate() throws IOException {
        DrivenLetter letter = decided();
        List<Honour> given = honours.ofCase(letter.id());
        assertThat(desk.open(letter.id(), OFFICER)).singleElement().satisfies(open -> {
            assertThat(open.holders()).isEqualTo(2);
            assertThat(open.single()).hasSize(2);
        });
        assertThatThrownBy(() -> desk.issue(letter.id(), input("KT-2026-00000-00000"), OFFICER))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> desk.issue(letter.id(), input(null), "secretary." + UNIT))
                .isInstanceOf(NotAllowed.class);

        Certificate one = desk.issue(letter.id(), input(given.get(0).code()), "committee." + UNIT)
                .get(0);
        List<Certificate> rest = desk.issue(letter.id(), input(null), OFFICER);
        assertThat(rest).singleElement();
        assertThat(one.certified().kind()).isEqualTo(CertificateKind.COMMENDATION);
        assertThat(one.certified().title()).isEqualTo("Giấy khen");
        assertThat(one.certified().decisionNumber()).isEqualTo("21/QĐ-" + UNIT);
        assertThat(one.certified().holder().name()).isEqualTo(given.get(0).name());
        assertThatThrownBy(() -> desk.issue(letter.id(), input(null), OFFICER)).isInstanceOf(AlreadyDone.class);
        assertThat(desk.open(letter.id(), OFFICER)).isEmpty();

        byte[] pdf = files.of(certificates.get(one.id()));
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "award-certificate.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            one.certified().holder().name(),
                            "Đã có thành tích xuất sắc trong phong trào thi đua năm 2026")
                    .contains("Theo Quyết định số 21/QĐ-" + UNIT + " ngày 20/11/2026", one.code());
        }
        assertThat(batches.start(new PrintOrder(UNIT, CertificateKind.COMMENDATION, 2026, 1, 99), OFFICER)
                        .total())
                .isEqualTo(2);
    }

    @Test
    void aCertificateGoesTheWayOfItsHonour() {
        DrivenLetter letter = decided();
        List<Certificate> issued = desk.issue(letter.id(), input(null), OFFICER);
        Certificate wrong = issued.get(0);
        Certificate right = certificates.reissue(
                wrong.id(), new Correction("Đoàn viên 01 (sửa)", null, null, "Ghi sai họ tên"), OFFICER);
        assertThat(certificates.get(wrong.id()).status()).isEqualTo(CertificateStatus.SUPERSEDED);

        honours.revoke(right.certified().subject(), "40/QĐ-" + UNIT, clock.today(), "Số liệu sai", "committee." + UNIT);

        CertificateView view = certificates.byCode(right.code()).orElseThrow();
        assertThat(view.status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(view.standing().revocationNumber()).isEqualTo("40/QĐ-" + UNIT);
        assertThatThrownBy(() -> files.of(view)).isInstanceOf(AlreadyDone.class);
        assertThat(certificates.get(issued.get(1).id()).isValid()).isTrue();
        assertThat(batches.start(new PrintOrder(UNIT, CertificateKind.COMMENDATION, 2026, 1, 99), OFFICER)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void thePublicReadsNamesOfCollectivesOnly() {
        for (Certificate certificate : desk.issue(decided().id(), input(null), OFFICER)) {
            assertThat(certificates.get(certificate.id()).standing().holderPublished())
                    .isEqualTo(certificate.certified().holder().name().equals("Tổ Văn phòng"));
        }
    }

    @Test
    void whoSignsIsKnownSoCertificatesComeWithTheDecision() {
        profiles.change(
                UNIT,
                new DocumentProfile("CĐCS", "Cao Bằng", "TM. Ban Chấp hành", "Chủ tịch", "Chủ tịch công đoàn cơ sở"),
                OFFICER);

        DrivenLetter letter = decided();

        assertThat(certificates.ofCase(letter.id()))
                .extracting(CertificateView::certificate)
                .allSatisfy(issued -> {
                    assertThat(issued.signer().office()).isEqualTo("TM. BAN CHẤP HÀNH|CHỦ TỊCH");
                    assertThat(issued.signer().name()).isEqualTo("Chủ tịch công đoàn cơ sở");
                    assertThat(issued.certified().decisionNumber()).isEqualTo("21/QĐ-" + UNIT);
                })
                .extracting(certificate -> certificate.certified().holder().name())
                .containsExactlyInAnyOrder("Đoàn viên 01", "Tổ Văn phòng");
        assertThat(letter.history()).contains(UNIT + " CERTIFICATES ISSUED");
        assertThat(desk.open(letter.id(), OFFICER)).isEmpty();
    }

    @Test
    void untilSomebodySaysWhoSignsTheOfficerIssuesThem() {
        DrivenLetter letter = decided();

        assertThat(certificates.ofCase(letter.id())).isEmpty();
        assertThat(letter.history()).contains(UNIT + " CERTIFICATES AWAITED");
        assertThat(desk.open(letter.id(), OFFICER))
                .singleElement()
                .extracting(CaseCertificates.Open::holders)
                .isEqualTo(2);
    }
}
