package vn.sovang.initiative.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateFiles;
import vn.sovang.document.certificate.CertificateStatus;
import vn.sovang.document.certificate.CertificateView;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Correction;
import vn.sovang.document.certificate.Signer;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.Revocation;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;

/** Certificates of a recognised initiative: who issues them, and what becomes of them. */
@SovangTest
class InitiativeCertificatesTest {

    private static final String UNIT = "cdcs-gang-thep";
    private static final String OFFICER = "officer." + UNIT;
    private static final Signer USUAL = new Signer(null, null);

    @Autowired
    Cases cases;

    @Autowired
    InitiativeCertificates initiatives;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateFiles files;

    @Autowired
    PrintedBook printedBook;

    @Autowired
    GoldenBook book;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private DrivenCase recognised;

    @BeforeEach
    void recogniseAnInitiative() {
        recognised = cases.file(aRequest().withAuthorField(0, "publishConsent", true))
                .recogniseHere();
    }

    @Test
    void everyAuthorGetsOneFromTheDecision() {
        List<Certificate> issued = issue();

        assertThat(issued)
                .extracting(certificate -> certificate.certified().holder().name())
                .containsExactly("Tác giả thứ 1", "Tác giả thứ 2");
        assertThat(issued).extracting(Certificate::registerNumber).containsExactly("0001/2026", "0002/2026");
        assertThat(issued.get(0).certified().holder().part()).isEqualTo("đồng tác giả (đóng góp 60 %)");
        assertThat(issued.get(0).certified().decisionNumber()).isEqualTo("12/QĐ-" + UNIT);
        assertThat(issued.get(0).signer().office()).isEqualTo("TM. BAN CHẤP HÀNH|CHỦ TỊCH");
        assertThat(issued.get(0).certified().bookReference()).isEqualTo(entry().code());
        assertThat(database.content().get("audit_event"))
                .filteredOn(row -> row.contains("CERTIFICATE_ISSUED"))
                .hasSize(2)
                .noneMatch(row -> row.contains("Tác giả"));
    }

    @Test
    void nobodyElseIssues() {
        for (String other : List.of("member." + UNIT, "secretary." + UNIT, "auditor." + UNIT)) {
            assertThatThrownBy(() -> initiatives.issue(recognised.id(), UNIT, USUAL, other))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> initiatives.issue(recognised.id(), UNIT, USUAL, "officer.cdcs-so-noi-vu"))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> initiatives.issue(recognised.id(), "caobang", USUAL, OFFICER))
                .isInstanceOf(NotAllowed.class);
        assertThat(database.count("certificate")).isZero();
    }

    @Test
    void withoutADecisionThereIsNothingToCertify() {
        DrivenCase open = cases.file(aRequest().titled("Sáng kiến đang xét")).passCouncil();

        assertThatThrownBy(() -> initiatives.issue(open.id(), UNIT, USUAL, OFFICER))
                .isInstanceOf(AlreadyDone.class);
        DrivenCase refused = open.refuse("Chưa đủ hiệu quả.");
        assertThatThrownBy(() -> initiatives.issue(refused.id(), UNIT, USUAL, OFFICER))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void issuingTwiceOrAtOnceGivesOneEach() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        Callable<Integer> issue = () -> {
            try {
                return issue().size();
            } catch (AlreadyDone late) {
                return 0;
            }
        };
        int issued = 0;
        for (Future<Integer> done : people.invokeAll(List.of(issue, issue, issue, issue))) {
            issued += done.get();
        }
        people.shutdown();

        assertThat(issued).isEqualTo(2);
        assertThat(database.count("certificate")).isEqualTo(2);
        assertThatThrownBy(this::issue).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void aCorrectedOneReplacesTheEarlier() {
        Certificate wrong = issue().get(0);

        Certificate right = certificates.reissue(
                wrong.id(), new Correction("Tác giả thứ nhất", "Thợ cả", null, "Ghi sai họ tên"), OFFICER);

        CertificateView earlier = certificates.byCode(wrong.code()).orElseThrow();
        assertThat(earlier.status()).isEqualTo(CertificateStatus.SUPERSEDED);
        assertThat(earlier.supersededBy()).isEqualTo(right.code());
        assertThat(certificates.byCode(right.code()).orElseThrow().isValid()).isTrue();
        assertThat(right.number()).isEqualTo(3);
        assertThatThrownBy(() -> files.of(earlier)).isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() ->
                        certificates.reissue(wrong.id(), new Correction("Tên khác", null, null, "Lần nữa"), OFFICER))
                .isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> certificates.reissue(
                        right.id(), new Correction("Tên khác", null, null, "Lạ"), "officer.cdcs-so-noi-vu"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aRevokedEntryRevokesThem() {
        Certificate certificate = issue().get(0);

        book.revoke(new Revocation(entry().code(), "20/QĐ-CĐCS", clock.today(), "Số liệu không đúng"));

        CertificateView view = certificates.byCode(certificate.code()).orElseThrow();
        assertThat(view.status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(view.standing().revocationNumber()).isEqualTo("20/QĐ-CĐCS");
        assertThatThrownBy(() -> files.of(view)).isInstanceOf(AlreadyDone.class);
        assertThat(initiatives.open(recognised.id(), OFFICER)).isEmpty();
    }

    @Test
    void theNameOnThePublicPageFollowsTheConsent() {
        List<Certificate> issued = issue();

        assertThat(standingOf(issued.get(0))).isTrue();
        assertThat(standingOf(issued.get(1))).isFalse();
        book.withdrawPublicationConsent(entry().code(), 0, OFFICER);
        assertThat(standingOf(issued.get(0))).isFalse();
    }

    @Test
    void theFileIsMadeOnceAndAChangeOfItIsNoticed() {
        CertificateView view = certificates.get(issue().get(0).id());

        byte[] first = files.of(view);
        assertThat(files.of(view)).isEqualTo(first);
        jdbc.sql("update stored_file set content = ?")
                .param(new byte[] {1, 2, 3})
                .update();

        assertThatThrownBy(() -> files.of(view)).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void thePrintedBookLeavesNothingOut() throws IOException {
        cases.file(aRequest().titled("Sáng kiến thứ hai")).recogniseHere();
        book.revoke(new Revocation(entry().code(), "20/QĐ-CĐCS", clock.today(), "Số liệu không đúng"));

        byte[] pdf = printedBook.of(UNIT, 2026, 2026, OFFICER);

        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "pictures"));
        java.nio.file.Files.write(java.nio.file.Path.of("target", "pictures", "so-vang.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("SỔ VÀNG SÁNG KIẾN", "Năm 2026", "1/2026", "2/2026", "3/2026")
                    .contains("Đã hủy bỏ theo mục số 3/2026", "Hủy bỏ mục số 1/2026")
                    .contains("Tác giả thứ 1", "Tác giả không công bố tên")
                    .contains("Bản in này gồm 3 mục", headHash());
        }
        assertThatThrownBy(() -> printedBook.of(UNIT, 2026, 2026, "officer.cdcs-so-noi-vu"))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> printedBook.of(UNIT, 2026, 2026, "member." + UNIT))
                .isInstanceOf(NotAllowed.class);
    }

    private String headHash() {
        return book.integrity().books().stream()
                .filter(each -> each.unitId().equals(UNIT))
                .findFirst()
                .orElseThrow()
                .headHash();
    }

    private boolean standingOf(Certificate certificate) {
        return certificates.get(certificate.id()).standing().holderPublished();
    }

    private GoldenBookEntry entry() {
        return book.entriesOf(recognised.id()).get(0);
    }

    private List<Certificate> issue() {
        return initiatives.issue(recognised.id(), UNIT, USUAL, OFFICER);
    }
}
