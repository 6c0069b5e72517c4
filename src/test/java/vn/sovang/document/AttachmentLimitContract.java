package vn.sovang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.doReturn;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.sovang.document.inspection.SampleFiles;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Refusal;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;

/** What a case takes, also from many at once. */
abstract class AttachmentLimitContract {

    private static final String MEMBER = "member.cdcs-gang-thep";

    @Autowired
    Cases cases;

    @Autowired
    Attachments attachments;

    @Autowired
    Database database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AttachmentSettings settings;

    @BeforeEach
    void fiveFilesFillACase() {
        doReturn(DataSize.ofKilobytes(20)).when(settings).perFile();
        doReturn(DataSize.ofKilobytes(100)).when(settings).perCase();
    }

    @Test
    void ofTwentyUploadsAtOnceTheCaseTakesWhatFits() throws Exception {
        String caseId = cases.file(aRequest()).id();

        List<String> answers =
                atOnce(20, number -> attachments.add(caseId, MEMBER, number + ".pdf", pdfOf(19 * 1024, number)));

        assertThat(answers).filteredOn("done"::equals).hasSize(5);
        assertThat(answers).filteredOn("file: caseTooLarge"::equals).hasSize(15);
        assertThat(attachments.of(caseId).stream()
                        .mapToLong(Attachment::sizeBytes)
                        .sum())
                .isEqualTo(5 * 19 * 1024);
    }

    @Test
    void ofTwentyUploadsOfTheSameContentOneIsStored() throws Exception {
        String caseId = cases.file(aRequest()).id();

        List<String> answers =
                atOnce(20, number -> attachments.add(caseId, MEMBER, "tên " + number + ".pdf", SampleFiles.pdf()));

        assertThat(answers).containsOnlyOnce("done").containsOnly("done", "attachmentThere");
        assertThat(attachments.of(caseId)).hasSize(1);
    }

    @Test
    void theLimitsOfFileAndCaseArePerByte() {
        String caseId = cases.file(aRequest()).id();
        for (int number = 0; number < 5; number++) {
            attachments.add(caseId, MEMBER, number + ".pdf", pdfOf(20 * 1024, number));
        }

        assertThat(violation(caseId, pdfOf(20 * 1024 + 1, 7))).isEqualTo("file: fileTooLarge");
        assertThat(violation(caseId, SampleFiles.pdf())).isEqualTo("file: caseTooLarge");
        assertThat(violation(caseId, new byte[0])).isEqualTo("file: required");
        assertThat(database.count("attachment")).isEqualTo(5);
        String other = cases.file(aRequest().titled("Hồ sơ khác")).id();
        assertThat(attachments.add(other, MEMBER, "a.pdf", SampleFiles.pdf()).mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void theSameContentIsNamedWhereItIs() {
        String caseId = cases.file(aRequest()).id();
        attachments.add(caseId, MEMBER, "bản gốc.pdf", SampleFiles.pdf());

        AlreadyDone refusal = catchThrowableOfType(
                AlreadyDone.class, () -> attachments.add(caseId, MEMBER, "bản sao.pdf", SampleFiles.pdf()));

        assertThat(refusal.code()).isEqualTo("attachmentThere");
        assertThat(refusal.arguments()).containsExactly("bản gốc.pdf");
    }

    @Test
    void theRightToAddIsAskedBehindTheLock() {
        String caseId = cases.file(aRequest()).withdraw(MEMBER).id();

        assertThatThrownBy(() -> attachments.add(caseId, MEMBER, "a.pdf", SampleFiles.pdf()))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, refusal -> assertThat(refusal.code()).isEqualTo("attachAfterEnd"));
    }

    @Test
    void changedContentIsNotServed() {
        String caseId = cases.file(aRequest()).id();
        Attachment attachment = attachments.add(caseId, MEMBER, "a.pdf", SampleFiles.pdf());
        assertThat(attachments.content(attachment)).isEqualTo(SampleFiles.pdf());

        jdbc.sql("update attachment set content = ? where id = ?")
                .params(pdfOf(100, 1), attachment.id())
                .update();

        assertThatThrownBy(() -> attachments.content(attachment))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, refusal -> assertThat(refusal.code()).isEqualTo("attachmentAltered"));
    }

    private String violation(String caseId, byte[] content) {
        return catchThrowableOfType(InvalidInput.class, () -> attachments.add(caseId, MEMBER, "một tệp.pdf", content))
                .getMessage();
    }

    /** A PDF of exactly that many bytes, different for each number. */
    private static byte[] pdfOf(int bytes, int number) {
        return SampleFiles.latin("%%PDF-1.7\n%% %08d ".formatted(number) + "x".repeat(bytes - 20));
    }

    private interface Upload {
        void numbered(int number);
    }

    /** {@code done} or what the refusal says, per upload. */
    private static List<String> atOnce(int times, Upload upload) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Callable<String>> calls = IntStream.range(0, times)
                    .mapToObj(number -> (Callable<String>) () -> answer(upload, number))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> call : people.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private static String answer(Upload upload, int number) {
        try {
            upload.numbered(number);
            return "done";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }
}
