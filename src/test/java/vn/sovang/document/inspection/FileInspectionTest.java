package vn.sovang.document.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.document.inspection.SampleFiles.docx;
import static vn.sovang.document.inspection.SampleFiles.image;
import static vn.sovang.document.inspection.SampleFiles.latin;
import static vn.sovang.document.inspection.SampleFiles.ods;
import static vn.sovang.document.inspection.SampleFiles.odt;
import static vn.sovang.document.inspection.SampleFiles.packedPdf;
import static vn.sovang.document.inspection.SampleFiles.pdf;
import static vn.sovang.document.inspection.SampleFiles.pngDeclaring;
import static vn.sovang.document.inspection.SampleFiles.relations;
import static vn.sovang.document.inspection.SampleFiles.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/** What is taken for what, and what is refused with which reason. */
class FileInspectionTest {

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };

    private final FileInspection inspection = new FileInspection();

    static Stream<Arguments> soundFiles() {
        return Stream.of(
                Arguments.of("a.pdf", pdf(), FileKind.PDF),
                Arguments.of("A.PDF", packedPdf("<< /Type /Page >>"), FileKind.PDF),
                Arguments.of("a.docx", docx().bytes(), FileKind.DOCX),
                Arguments.of("a.xlsx", xlsx().bytes(), FileKind.XLSX),
                Arguments.of("a.odt", odt().bytes(), FileKind.ODT),
                Arguments.of("a.ods", ods().bytes(), FileKind.ODS),
                Arguments.of("ảnh.JPG", image("jpeg"), FileKind.JPEG),
                Arguments.of("a.jpeg", image("jpeg"), FileKind.JPEG),
                Arguments.of("a.png", image("png"), FileKind.PNG));
    }

    @ParameterizedTest
    @MethodSource("soundFiles")
    void aSoundFileIsToldByItsContent(String name, byte[] content, FileKind kind) {
        assertThat(inspection.inspect(name, content)).isEqualTo(kind);
    }

    @Test
    void ordinaryContentOfOfficeDocumentsIsTaken() {
        byte[] ordinary = docx().with(
                        "word/_rels/document.xml.rels", relations("hyperlink", "https://vi.wikipedia.org", true))
                .with("word/embeddings/Microsoft_Excel_Sheet1.xlsx", xlsx().bytes())
                .with("word/media/image1.png", image("png"))
                .with("xl/printerSettings/printerSettings1.bin", "mực")
                .bytes();

        assertThat(inspection.inspect("a.docx", ordinary)).isEqualTo(FileKind.DOCX);
    }

    static Stream<Arguments> refusedFiles() {
        return Stream.of(
                refused("fileKind", "a.pdf", latin("<!doctype html><script>alert(1)</script>")),
                refused("fileKind", "a.png", latin("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
                refused("fileKind", "a.pdf", latin("<script>")),
                refused("fileKind", "a.html", latin("<html><body>%PDF-1.7</body></html>")),
                refused("fileKind", "a.pdf", latin("MZ\0\1")),
                refused("fileKind", "a.pdf", latin("x")),
                refused("fileKind", "a.docx", SampleFiles.zip(Map.of("a.txt", latin("a")))),
                refused(
                        "fileKind",
                        "a.odt",
                        odt().with("mimetype", "application/vnd.oasis.opendocument.text-master")
                                .bytes()),
                refused(
                        "fileKind",
                        "a.docx",
                        docx().replacing(
                                        "[Content_Types].xml",
                                        "wordprocessingml.document.main",
                                        "wordprocessingml.template.main")
                                .bytes()),
                refused("fileOldOffice", "a.docx", OLE),
                refused("fileEnding", "a.docx", xlsx().bytes()),
                refused("fileEnding", "a.pdf.exe", pdf()),
                refused("fileEnding", "tep", pdf()),
                refused("fileEnding", "a.html", pdf()),
                refused("fileEnding", "a.png", image("jpeg")),
                refused(
                        "fileTwofold",
                        "a.pdf",
                        latin("\u00EF\u00BB\u00BF" + new String(pdf(), StandardCharsets.ISO_8859_1))),
                refused("fileTwofold", "a.pdf", joined(pdf(), docx().bytes())),
                refused("fileTwofold", "a.png", joined(image("png"), docx().bytes())));
    }

    static Stream<Arguments> activeFiles() {
        return Stream.of(
                refused(
                        "fileMacros",
                        "a.docx",
                        docx().with("word/vbaProject.bin", OLE).bytes()),
                refused(
                        "fileMacros",
                        "a.docx",
                        docx().with("word/VBAPROJECT.BIN", OLE).bytes()),
                refused(
                        "fileMacros",
                        "a.docx",
                        docx().replacing(
                                        "[Content_Types].xml",
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "application/vnd.ms-word.document.macroEnabled.main+xml")
                                .bytes()),
                refused(
                        "fileMacros",
                        "a.xlsx",
                        xlsx().with("xl/macrosheets/sheet1.xml", "<a/>").bytes()),
                refused(
                        "fileMacros",
                        "a.odt",
                        odt().with("Basic/Standard/Module1.xml", "<a/>").bytes()),
                refused(
                        "fileMacros",
                        "a.ods",
                        ods().with("Scripts/python/a.py", "import os").bytes()),
                refused(
                        "fileEmbedded",
                        "a.docx",
                        docx().with("word/embeddings/oleObject1.bin", OLE).bytes()),
                refused(
                        "fileEmbedded",
                        "a.docx",
                        docx().with("word/media/image1.png", OLE).bytes()),
                refused(
                        "fileEmbedded",
                        "a.docx",
                        docx().with("word/activeX/activeX1.xml", "<a/>").bytes()),
                refused("fileEmbedded", "a.odt", odt().with("Object 1", OLE).bytes()),
                refused(
                        "fileEmbedded",
                        "a.docx",
                        docx().with("word/_rels/document.xml.rels", relations("aFChunk", "a.html", false))
                                .bytes()),
                refused(
                        "fileFetches",
                        "a.docx",
                        docx().with(
                                        "word/_rels/settings.xml.rels",
                                        relations("attachedTemplate", "https://nguy.hiem/t.dotm", true))
                                .bytes()),
                refused(
                        "fileFetches",
                        "a.docx",
                        docx().with("word/_rels/document.xml.rels", relations("oleObject", "file://x", true))
                                .bytes()),
                refused(
                        "fileEncrypted",
                        "a.odt",
                        odt().replacing(
                                        "META-INF/manifest.xml",
                                        "/></manifest:manifest>",
                                        "><manifest:encryption-data/></manifest:file-entry></manifest:manifest>")
                                .bytes()),
                refused("pdfActive", "a.pdf", pdf("3 0 obj << /S /JavaScript /JS (app.alert) >> endobj\n")),
                refused("pdfActive", "a.pdf", pdf("3 0 obj << /S /J#61vaScript >> endobj\n")),
                refused("pdfActive", "a.pdf", pdf("3 0 obj << /S/Launch/F(cmd.exe) >> endobj\n")),
                refused("pdfActive", "a.pdf", packedPdf("<< /S /Launch >>")),
                refused("pdfEmbedded", "a.pdf", pdf("3 0 obj << /Type /EmbeddedFile >> endobj\n")),
                refused(
                        "pdfUnreadable",
                        "a.pdf",
                        pdf("3 0 obj << /Type /ObjStm /Filter /LZWDecode >>\nstream\nzzzz\nendstream\n")),
                refused(
                        "pdfUnreadable",
                        "a.pdf",
                        pdf(
                                "3 0 obj << /Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >> >>\nstream\nzz\nendstream\n")),
                refused("fileEncrypted", "a.pdf", pdf("3 0 obj << /Encrypt 4 0 R >> endobj\n")));
    }

    @ParameterizedTest(name = "{0} {1} [{index}]")
    @MethodSource({"refusedFiles", "activeFiles"})
    void anythingElseIsRefusedWithItsReason(String reason, String name, byte[] content) {
        assertThat(reasons(name, content)).containsExactly(reason);
    }

    @Test
    void everyReasonIsToldAtOnce() {
        byte[] bad = docx().with("word/vbaProject.bin", OLE)
                .with("word/embeddings/oleObject1.bin", OLE)
                .bytes();

        assertThat(reasons("a.pdf", bad)).containsExactlyInAnyOrder("fileMacros", "fileEmbedded", "fileEnding");
    }

    @Test
    void documentTypesAndEntitiesAreNotRead() {
        byte[] bad = docx().replacing(
                        "_rels/.rels", "<Relationships", "<!DOCTYPE Relationships [<!ENTITY b 'c'>]><Relationships")
                .bytes();

        assertThat(reasons("a.docx", bad)).containsExactly("fileBroken");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 15, 20})
    void aCutImageIsBrokenOrUnknown(int length) {
        assertThat(reasons("a.png", java.util.Arrays.copyOf(image("png"), length)))
                .isSubsetOf("fileBroken", "fileKind");
    }

    @Test
    void anImageIsMeasuredWithoutDecodingIt() {
        assertThat(reasons("a.png", pngDeclaring(60_000, 60_000))).containsExactly("imageTooLarge");
        assertThat(inspection.inspect("a.png", pngDeclaring(10_000, 10_000))).isEqualTo(FileKind.PNG);
    }

    private static Arguments refused(String reason, String name, byte[] content) {
        return Arguments.of(reason, name, content);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return (latin1(first) + latin1(second)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<String> reasons(String name, byte[] content) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> inspection.inspect(name, content));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.violations().stream().map(Violation::code).toList();
    }
}
