package vn.sovang.document.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.document.pdf.PdfTemplates;
import vn.sovang.support.ReferencePicture;

/** The paper of a certificate as a reader, a scanner and a printer find it. */
class CertificatePdfTest {

    private static final String TITLE = "Số hóa hồ sơ đoàn viên bằng biểu mẫu dùng chung trong toàn trường";

    private final CertificatePdf pdf =
            new CertificatePdf(new PdfTemplates(), URI.create("https://sovang.congdoancaobang.example"));

    @Test
    void allVietnameseComesThroughAsText() throws IOException {
        String text = text(render(SampleCertificates.ofInitiative("Nguyễn Thị Tuyết Ngưỡng", TITLE)));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("BAN CHẤP HÀNH", "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT CHUYÊN CAO BẰNG")
                .contains("GIẤY CHỨNG NHẬN SÁNG KIẾN", "Nguyễn Thị Tuyết Ngưỡng")
                .contains("là đồng tác giả (đóng góp 40 %) của sáng kiến", "“" + TITLE + "”")
                .contains("theo Quyết định số 12/QĐ-CĐCS ngày 20/11/2026")
                .contains("Ngày 26 tháng 11 năm 2026", "TM. BAN CHẤP HÀNH", "CHỦ TỊCH")
                .contains("Vào sổ số: 0012/2026", "SV-2026-7K3QD-0012-M4X9TB", SampleCertificates.CODE)
                .contains("sovang.congdoancaobang.example/chung-nhan");
    }

    @Test
    void itIsDatedWhereTheUnitDatesItsDocuments() throws IOException {
        Certificate certificate = SampleCertificates.ofInitiative("Đoàn viên 01", TITLE);

        assertThat(text(pdf.render(certificate, "Cao Bằng"))).contains("Cao Bằng, ngày 26 tháng 11 năm 2026");
    }

    @Test
    void everyLetterOfVietnameseHasAGlyph() throws IOException {
        String letters = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
        String marked = "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

        String text = text(render(SampleCertificates.ofAward(letters, marked + " " + marked.toUpperCase())));

        assertThat(text).contains(letters, marked, marked.toUpperCase()).doesNotContain("□");
    }

    @Test
    void marksTypedApartFromTheirLettersAreJoined() throws IOException {
        String apart = java.text.Normalizer.normalize("Hoàng Thị Ưỡng", java.text.Normalizer.Form.NFD);

        assertThat(text(render(SampleCertificates.ofAward(apart, "Thành tích"))))
                .contains("Hoàng Thị Ưỡng");
    }

    @Test
    void whatPeopleTypedIsTextAndNothingElse() throws IOException {
        String typed = "<b>Đậm</b> & <img src=\"file:///etc/passwd\"/> ]]> ${7*7} #{x} \u202Egnàoh\u202C";

        String text = text(render(SampleCertificates.ofAward("A <script>alert(1)</script>", typed)));

        assertThat(text.replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script>")
                .contains("<b>Đậm</b> & <img src=\"file:///etc/passwd\"/> ]]> ${7*7} #{x} gnàoh");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 600, 1000})
    void aTitleOfAnyLengthStaysOnOnePageAcross(int length) throws IOException {
        byte[] content = render(SampleCertificates.ofInitiative(
                "Tập thể cán bộ, giáo viên Tổ Khoa học tự nhiên",
                "Giải pháp kỹ thuật ".repeat(60).substring(0, length)));

        try (PDDocument document = Loader.loadPDF(content)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(594f, 596f);
        }
        keep("sang-kien-" + length, content);
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        List<String> loose = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(render(SampleCertificates.ofAward("Tổ công đoàn 01", TITLE)))) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts++;
                    if (!font.isEmbedded() || !font.getName().contains("LiberationSerif")) {
                        loose.add(font.getName());
                    }
                }
            }
            assertThat(fonts).isPositive();
        }
        assertThat(loose).isEmpty();
    }

    @Test
    void theyLookAsTheyDidWhenSomebodyLooked() {
        ReferencePicture.assertLooksAsKept(
                "certificate-initiative", render(SampleCertificates.ofInitiative("Nguyễn Thị Tuyết Ngưỡng", TITLE)));
        ReferencePicture.assertLooksAsKept(
                "certificate-award",
                render(SampleCertificates.ofAward("Tổ công đoàn 01", "Hoàn thành xuất sắc nhiệm vụ năm 2026")));
    }

    @Test
    void theQrCodeLeadsToThePageOfVerification() throws Exception {
        byte[] content = render(SampleCertificates.ofAward("Tổ công đoàn 01", "Hoàn thành xuất sắc nhiệm vụ"));
        keep("giay-khen", content);
        BufferedImage page;
        try (PDDocument document = Loader.loadPDF(content)) {
            page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
        }

        int width = page.getWidth() / 2;
        int height = page.getHeight() / 2;
        int[] lowerLeft = page.getRGB(0, page.getHeight() - height, width, height, null, 0, width);
        String found = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, lowerLeft))))
                .getText();

        assertThat(found).isEqualTo("https://sovang.congdoancaobang.example/chung-nhan/" + SampleCertificates.CODE);
    }

    /** To be looked at. */
    private static void keep(String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve(name + ".pdf"), content);
    }

    private byte[] render(Certificate certificate) {
        return pdf.render(certificate, null);
    }

    private static String text(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
