package vn.sovang.document.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.document.signature.SignatureReport.Summary.DOUBTFUL;
import static vn.sovang.document.signature.SignatureReport.Summary.GOOD;
import static vn.sovang.document.signature.SignatureReport.Summary.UNSIGNED;
import static vn.sovang.document.signature.SignedPdf.plain;
import static vn.sovang.document.signature.SignedPdf.signed;
import static vn.sovang.document.signature.SignedPdf.tampered;
import static vn.sovang.document.signature.SignedPdf.writtenOver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.document.signature.SignatureSettings.SealSettings;

/** What is said of a PDF that others signed, and perhaps changed. */
class PdfSignaturesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final Instant SIGNED = NOW.minusSeconds(3600);

    @TempDir
    Path folder;

    private final Authority root = Authority.root("Tổ chức chứng thực thử nghiệm");
    private PdfSignatures signatures;

    @BeforeEach
    void trustTheRoot() throws IOException {
        root.writePem(folder.resolve("root.pem"));
        signatures = trusting(folder);
    }

    @Test
    void aTrustedSignatureOverTheWholeFileIsGood() throws IOException {
        SignatureReport report = signatures.check(signed(plain(), root.signer("Chủ tịch 01"), SIGNED));

        assertThat(report.summary()).isEqualTo(GOOD);
        SignatureFinding finding = report.signatures().get(0);
        assertThat(finding.verdict()).isEqualTo(SignatureVerdict.GOOD);
        assertThat(finding.signer()).isEqualTo("Chủ tịch 01");
        assertThat(finding.organisation()).isEqualTo("Công đoàn thử nghiệm");
        assertThat(finding.issuer()).isEqualTo("Tổ chức chứng thực thử nghiệm");
        assertThat(finding.claimedAt()).isEqualTo(SIGNED);
        assertThat(finding.timestampedAt()).isNull();
        assertThat(finding.coversWholeFile()).isTrue();
        assertThat(finding.laterSignatures()).isFalse();
    }

    @Test
    void aFileWithoutSignaturesIsSaidToBeSo() throws IOException {
        assertThat(signatures.check(plain()).summary()).isEqualTo(UNSIGNED);
    }

    @Test
    void aSignerOfAnUnknownAuthorityIsNotTrusted() throws IOException {
        Authority stranger = Authority.root("Tổ chức khác").signer("Chủ tịch 02");

        assertThat(verdicts(signed(plain(), stranger, SIGNED))).containsExactly(SignatureVerdict.UNTRUSTED);
    }

    @Test
    void whoIsNoAuthorityVouchesForNobody() throws IOException {
        Authority member = root.signer("Đoàn viên 01");
        Authority forged = member.signer("Chủ tịch 01");

        assertThat(verdicts(signed(plain(), forged, SIGNED))).containsExactly(SignatureVerdict.UNTRUSTED);
    }

    @Test
    void withoutRootsNobodyIsTrusted() throws IOException {
        PdfSignatures suspicious = new PdfSignatures(settings(List.of()), clock());

        assertThat(suspicious.trustsAnybody()).isFalse();
        assertThat(suspicious
                        .check(signed(plain(), root.signer("Chủ tịch 01"), SIGNED))
                        .signatures())
                .extracting(SignatureFinding::verdict)
                .containsExactly(SignatureVerdict.UNTRUSTED);
    }

    @Test
    void anExpiredCertificateIsNamedEvenWhenTheSignerClaimsAnEarlierTime() throws IOException {
        Authority expired = root.signer("Chủ tịch 01", Authority.LONG_AGO, NOW.minusSeconds(60));

        assertThat(verdicts(signed(plain(), expired, SIGNED))).containsExactly(SignatureVerdict.EXPIRED);
    }

    @Test
    void aCertificateThatBeginsLaterIsNamed() throws IOException {
        Authority early = root.signer("Chủ tịch 01", NOW.plusSeconds(60), Authority.FAR_AHEAD);
        Authority backdated = root.signer("Chủ tịch 01", NOW.minusSeconds(60), Authority.FAR_AHEAD);

        assertThat(verdicts(signed(plain(), early, SIGNED))).containsExactly(SignatureVerdict.NOT_YET_VALID);
        assertThat(verdicts(signed(plain(), backdated, SIGNED))).containsExactly(SignatureVerdict.NOT_YET_VALID);
    }

    @Test
    void aChangedByteBreaksTheSignature() throws IOException {
        byte[] signed = signed(plain(), root.signer("Chủ tịch 01"), SIGNED);

        assertThat(verdicts(tampered(signed))).containsExactly(SignatureVerdict.BROKEN);
    }

    @Test
    void whatIsWrittenOverAfterSigningIsReported() throws IOException {
        byte[] changed = writtenOver(signed(plain(), root.signer("Chủ tịch 01"), SIGNED));

        SignatureReport report = signatures.check(changed);

        assertThat(report.summary()).isEqualTo(DOUBTFUL);
        assertThat(report.signatures().get(0).verdict()).isEqualTo(SignatureVerdict.CHANGED_LATER);
        assertThat(report.signatures().get(0).coversWholeFile()).isFalse();
    }

    @Test
    void bytesHungBehindTheSignedPartAreReported() throws IOException {
        byte[] signed = signed(plain(), root.signer("Chủ tịch 01"), SIGNED);
        byte[] longer = Arrays.copyOf(signed, signed.length + 40);
        System.arraycopy(
                "\n% thêm một dòng phía sau\n".getBytes(StandardCharsets.ISO_8859_1), 0, longer, signed.length, 20);

        assertThat(verdicts(longer)).containsExactly(SignatureVerdict.CHANGED_LATER);
    }

    @Test
    void twoSignaturesOneAfterTheOtherAreBothGood() throws IOException {
        byte[] first = signed(plain(), root.signer("Chủ tịch 01"), SIGNED);
        byte[] both = signed(first, root.signer("Văn thư 01"), SIGNED.plusSeconds(60));

        SignatureReport report = signatures.check(both);

        assertThat(report.summary()).isEqualTo(GOOD);
        assertThat(report.signatures())
                .extracting(SignatureFinding::signer)
                .containsExactlyInAnyOrder("Chủ tịch 01", "Văn thư 01");
        assertThat(report.signatures())
                .filteredOn(finding -> finding.signer().equals("Chủ tịch 01"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.laterSignatures()).isTrue())
                .satisfies(finding -> assertThat(finding.coversWholeFile()).isFalse());
    }

    @Test
    void aChangeBetweenTwoSignaturesIsReportedOfTheFirstAlone() throws IOException {
        byte[] changed = writtenOver(signed(plain(), root.signer("Chủ tịch 01"), SIGNED));
        byte[] both = signed(changed, root.signer("Văn thư 01"), SIGNED.plusSeconds(60));

        assertThat(signatures.check(both).signatures())
                .extracting(SignatureFinding::signer, SignatureFinding::verdict)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Chủ tịch 01", SignatureVerdict.CHANGED_LATER),
                        org.assertj.core.groups.Tuple.tuple("Văn thư 01", SignatureVerdict.GOOD));
    }

    @Test
    void whatIsNoPdfIsNoFault() {
        assertThat(signatures
                        .check("%PDF-1.7\nkhông phải PDF".getBytes(StandardCharsets.UTF_8))
                        .readable())
                .isFalse();
    }

    private List<SignatureVerdict> verdicts(byte[] pdf) {
        return signatures.check(pdf).signatures().stream()
                .map(SignatureFinding::verdict)
                .toList();
    }

    private static PdfSignatures trusting(Path place) {
        return new PdfSignatures(settings(List.of(place)), clock());
    }

    private static SignatureSettings settings(List<Path> roots) {
        return new SignatureSettings(roots, new SealSettings(null, ""));
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }
}
