package vn.sovang.document.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.sovang.award.Honours;
import vn.sovang.award.NewHonour;
import vn.sovang.award.Recipient;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateFiles;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Certified;
import vn.sovang.document.certificate.Correction;
import vn.sovang.document.certificate.Signer;
import vn.sovang.document.storage.StoredFiles;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.BareCase;
import vn.sovang.support.Database;
import vn.sovang.support.TestClock;

/** Batches: in order, nothing twice, whatever happens on the way. */
abstract class PrintContract {

    static final String UNIT = "cdcs-gang-thep";
    private static final String CASE = "00000000-0000-0000-0000-000000000001";
    static final String OFFICER = "officer." + UNIT;

    @Autowired
    Honours honours;

    @Autowired
    PrintBatches batches;

    @Autowired
    PrintWork work;

    @Autowired
    PrintRepository rows;

    @Autowired
    Certificates certificates;

    @Autowired
    StoredFiles files;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    @Autowired
    Database database;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openTheCase() {
        BareCase.open(jdbc, CASE, UNIT);
    }

    @Test
    void allPagesComeInTheOrderOfTheRegister() throws IOException {
        List<Certificate> issued = issue(3);
        PrintBatch batch = order(1, 500);

        run(batch);

        assertThat(batches.get(batch.id(), OFFICER).isPrintable()).isTrue();
        try (PDDocument document = Loader.loadPDF(batches.file(batch.id(), OFFICER))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            for (int page = 1; page <= 3; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document))
                        .contains(issued.get(page - 1).certified().holder().name());
            }
        }
        // The file itself; the single pages are gone.
        assertThat(database.count("stored_file")).isEqualTo(1);
    }

    @Test
    void aKilledRunGoesOnWhereItWasAndMakesNoPageTwice() throws IOException {
        issue(12);
        PrintBatch batch = order(1, 500);
        List<String> made = new ArrayList<>();

        assertThatThrownBy(() -> dyingAfter(7, made).some(batch.id(), 20)).isInstanceOf(Killed.class);
        PrintBatch after = batches.get(batch.id(), OFFICER);
        assertThat(after.done()).isEqualTo(7);
        assertThat(after.isRunning()).isTrue();
        assertThat(dyingAfter(1000, made).some(batch.id(), 20)).isFalse();

        assertThat(made).hasSize(12).doesNotHaveDuplicates();
        try (PDDocument document = Loader.loadPDF(batches.file(batch.id(), OFFICER))) {
            assertThat(document.getNumberOfPages()).isEqualTo(12);
        }
    }

    @Test
    void aCancelledBatchStopsAndCanGoOn() {
        issue(4);
        PrintBatch batch = order(1, 500);
        work.some(batch.id(), 2);

        batches.cancel(batch.id(), OFFICER);
        assertThat(work.some(batch.id(), 20)).isFalse();
        assertThat(batches.get(batch.id(), OFFICER).done()).isEqualTo(2);
        assertThatThrownBy(() -> batches.file(batch.id(), OFFICER)).isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> batches.cancel(batch.id(), OFFICER)).isInstanceOf(AlreadyDone.class);
        batches.goOn(batch.id(), OFFICER);
        run(batch);

        assertThat(batches.get(batch.id(), OFFICER).done()).isEqualTo(4);
        assertThat(batches.file(batch.id(), OFFICER)).isNotEmpty();
    }

    @Test
    void whatCannotBePrintedIsNamedAndDoesNotStopTheRest() {
        List<Certificate> issued = issue(3);
        PrintBatch batch = order(1, 3);
        certificates.reissue(issued.get(1).id(), new Correction("Tên đã sửa", null, null, "Ghi sai tên"), OFFICER);

        run(batch);

        PrintBatch done = batches.get(batch.id(), OFFICER);
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.failed()).isEqualTo(1);
        assertThat(batches.problems(done)).singleElement().satisfies(problem -> {
            assertThat(problem.registerNumber()).isEqualTo(issued.get(1).registerNumber());
            assertThat(problem.problem()).isEqualTo("SUPERSEDED");
        });
        assertThat(batches.file(batch.id(), OFFICER)).isNotEmpty();
    }

    @Test
    void aFaultInOnePageIsTriedAgainWhenAskedFor() {
        issue(3);
        PrintBatch batch = order(1, 3);
        CertificateFiles broken = mock(CertificateFiles.class);
        when(broken.toPrint(any()))
                .thenReturn(page())
                .thenThrow(new IllegalStateException("hỏng"))
                .thenReturn(page());
        new PrintWork(rows, certificates, broken, files, transactions, clock).some(batch.id(), 20);
        assertThat(batches.problems(batches.get(batch.id(), OFFICER)))
                .extracting(PrintProblem::problem)
                .containsExactly("FAULT");

        batches.goOn(batch.id(), OFFICER);
        run(batch);

        PrintBatch done = batches.get(batch.id(), OFFICER);
        assertThat(done.failed()).isZero();
        assertThat(done.done()).isEqualTo(3);
        assertThat(database.count("stored_file")).isEqualTo(1);
        assertThatThrownBy(() -> batches.goOn(batch.id(), OFFICER)).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void onlyThePeopleOfTheUnitStartSeeAndStopABatch() {
        issue(1);
        PrintBatch batch = order(1, 1);

        for (String other : List.of("officer.cdcs-so-noi-vu", "member." + UNIT, "auditor." + UNIT, "officer.caobang")) {
            assertThatThrownBy(() -> batches.start(wanted(1, 1), other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> batches.get(batch.id(), other)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> batches.file(batch.id(), other)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> batches.cancel(batch.id(), other)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> batches.goOn(batch.id(), other)).isInstanceOf(NotVisible.class);
        }
        assertThat(batches.get(batch.id(), "committee." + UNIT).isRunning()).isTrue();
    }

    @Test
    void anEmptyRangeIsSaidToBeOne() {
        issue(1);

        assertThatThrownBy(() -> order(2, 500)).isInstanceOf(InvalidInput.class);
        assertThat(database.count("print_batch")).isZero();
    }

    List<Certificate> issue(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(index -> certificates.issue(
                        new Certified(
                                CertificateKind.COMMENDATION,
                                "Giấy khen",
                                CASE,
                                honour("Đoàn viên số " + index),
                                UNIT,
                                new Certified.Holder(
                                        "Đoàn viên số " + index, "Công nhân", "Phân xưởng Luyện gang", null),
                                "Hoàn thành xuất sắc nhiệm vụ năm 2026",
                                null,
                                "21/QĐ-CĐCS",
                                LocalDate.of(2026, 11, 20)),
                        new Signer("TM. BAN CHẤP HÀNH|CHỦ TỊCH", null),
                        OFFICER))
                .toList();
    }

    PrintBatch order(int from, int to) {
        return batches.start(wanted(from, to), OFFICER);
    }

    /** What a certificate of the kind certifies; its id. */
    private String honour(String name) {
        return honours.issue(new NewHonour(
                        null,
                        CASE,
                        UNIT,
                        "giay-khen-cdcs",
                        "Giấy khen",
                        Recipient.INDIVIDUAL,
                        name,
                        "Công nhân",
                        UNIT,
                        2026,
                        "21/QĐ-CĐCS",
                        LocalDate.of(2026, 11, 20),
                        List.of(),
                        null))
                .id();
    }

    private static PrintOrder wanted(int from, int to) {
        return new PrintOrder(UNIT, CertificateKind.COMMENDATION, 2026, from, to);
    }

    /** As the scheduler does. */
    void run(PrintBatch batch) {
        boolean more = true;
        while (more) {
            more = work.some(batch.id(), 20);
        }
    }

    /** Work of a process that is killed while it makes a page. */
    private PrintWork dyingAfter(int pages, List<String> made) {
        CertificateFiles certificateFiles = mock(CertificateFiles.class);
        int before = made.size();
        when(certificateFiles.toPrint(any())).thenAnswer(call -> {
            if (made.size() - before == pages) {
                throw new Killed();
            }
            made.add(call.getArgument(0, Certificate.class).code());
            return page();
        });
        return new PrintWork(rows, certificates, certificateFiles, files, transactions, clock);
    }

    private static byte[] page() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** What no handler in the application catches. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }
}
