package vn.sovang.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The templates in the jar: as the generator makes them, in the layout of Decree 30/2020, explained to officers. */
class ShippedTemplatesTest {

    private static final int TWENTIETHS_PER_MM_TIMES_TEN = 567;

    private static byte[] shipped(DocumentKind kind) throws Exception {
        try (InputStream file =
                ShippedTemplatesTest.class.getResourceAsStream("/document/templates/" + kind.key() + ".docx")) {
            return file.readAllBytes();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyAreWhatTheGeneratorMakes(DocumentKind kind) throws Exception {
        assertThat(shipped(kind)).as("run DefaultTemplates").isEqualTo(DefaultTemplates.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void pageAndTypeFollowTheDecree(DocumentKind kind) throws Exception {
        byte[] drawn = Template.read(shipped(kind)).fill(SamplePapers.of(kind));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(drawn))) {
            CTSectPr page = document.getDocument().getBody().getSectPr();
            assertThat(millimetres(page.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(page.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(page.getPgMar().getTop())).isBetween(20, 25);
            assertThat(millimetres(page.getPgMar().getBottom())).isBetween(20, 25);
            assertThat(millimetres(page.getPgMar().getLeft())).isBetween(30, 35);
            assertThat(millimetres(page.getPgMar().getRight())).isBetween(15, 20);
            assertThat(page.isSetTitlePg()).as("no page number on page 1").isTrue();
            assertThat(document.getHeaderList()).singleElement().satisfies(header -> {
                assertThat(header.getParagraphArray(0).getStyle()).isEqualTo("SoTrang");
                assertThat(header._getHdrFtr().xmlText()).contains(" PAGE ");
            });
            assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isEqualTo(14.0);
            assertThat(document.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .xmlText())
                    .contains("Times New Roman")
                    .contains("vi-VN");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMottoStandsOnEveryDocument(DocumentKind kind) throws Exception {
        String text = WordText.of(Template.read(shipped(kind)).fill(SamplePapers.of(kind)));

        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
                .contains("Cao Bằng, ngày 20 tháng 11 năm 2026")
                .containsIgnoringCase("Công đoàn ngành Giáo dục tỉnh Cao Bằng")
                .doesNotContain("{{")
                .doesNotContain("}}");
    }

    /** Every text of the data stands in the document that tells it. */
    @ParameterizedTest
    @EnumSource
    void theFactsComeOutUnchanged(DocumentKind kind) throws Exception {
        String text = WordText.of(Template.read(shipped(kind)).fill(SamplePapers.of(kind)));

        assertThat(text).contains(SamplePapers.INITIATIVE.title());
        List<String> told = switch (kind) {
            case INTAKE_RECEIPT -> List.of("0001/2026/SK-cdcs-thpt-chuyen", "21/12/2026", "Ảnh hiện trường.jpg");
            case RECOGNITION_REQUEST ->
                List.of(
                        "1. Đoàn viên 01, Công đoàn cơ sở Trường THPT Chuyên Cao Bằng: 60 %",
                        "Cách sinh mã tra cứu.",
                        "ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN\nNĂM 2026",
                        "Kính gửi: Hội đồng sáng kiến",
                        "Tên cơ sở được yêu cầu công nhận sáng kiến:",
                        "XÁC NHẬN CỦA\nTHỦ TRƯỞNG ĐƠN VỊ\n(Ký tên, đóng dấu)",
                        "NGƯỜI ĐĂNG KÝ\n(Ký tên, đóng dấu)");
            case SUBMISSION_LETTER -> List.of("12/QĐ-CĐGD ngày 19/11/2026", "Kính gửi: Ban Thường vụ Liên đoàn");
            case ACHIEVEMENT_SUMMARY -> List.of("150.000.000 đồng", "Thời gian trả lời đơn thư giảm");
            case MINUTES -> List.of("Ủy viên 05, Ủy viên (chưa nộp phiếu)", "4/4 đồng ý", "người thân của tác giả");
            case MINUTES_EXTRACT -> List.of("đồng ý: 4 (100 %)", "Điểm trung bình: 85,50/100");
            case SCORE_SUMMARY -> List.of("1\tỦy viên 01\t25\t26\t34\t85\tĐồng ý\tNên nhân rộng trong ngành.");
            case DECISION -> List.of("Điều 1. Công nhận sáng kiến", "Đoàn viên 01 (60 %)\nĐoàn viên 02 (40 %)");
            case REFUSAL_NOTICE -> List.of("Giải pháp trùng với hồ sơ đã nộp trước.\nSố liệu về lợi ích");
        };
        assertThat(text).contains(told);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceholderIsExplained(DocumentKind kind) throws Exception {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/document.properties"))) {
            texts.load(reader);
        }

        assertThat(Placeholder.of(kind))
                .isNotEmpty()
                .allSatisfy(placeholder -> assertThat(texts).containsKey(placeholder.explained()));
        assertThat(texts).containsKey("documentKind." + kind);
    }

    private static int millimetres(Object twentieths) {
        return (int) Math.round(((BigInteger) twentieths).doubleValue() * 10 / TWENTIETHS_PER_MM_TIMES_TEN);
    }
}
