package vn.sovang.initiative.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.sovang.document.pdf.PdfTemplates;
import vn.sovang.organisation.Tier;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.TimeConfiguration;
import vn.sovang.support.ReferencePicture;

/** A book of many pages: the head of the table on each of them, numbered from the second on. */
class PrintedBookPagesTest {

    @Test
    void everyPageHasTheHeadAndItsNumber() throws IOException {
        Unit unit = new Unit(
                "caobang",
                "Liên đoàn Lao động tỉnh Cao Bằng",
                Tier.PROVINCIAL,
                "tld",
                "Ban Thường vụ",
                LocalDate.of(1990, 1, 1),
                null,
                null);

        byte[] pdf = new PdfTemplates()
                .render(
                        "golden-book",
                        Map.of(
                                "unit",
                                unit,
                                "superior",
                                "Tổng Liên đoàn Lao động Việt Nam",
                                "from",
                                2025,
                                "to",
                                2026,
                                "rows",
                                rows(60),
                                "entries",
                                60,
                                "headHash",
                                "0".repeat(64),
                                "now",
                                ZonedDateTime.of(2026, 11, 26, 9, 0, 0, 0, TimeConfiguration.VIETNAM)));

        ReferencePicture.assertLooksAsKept("golden-book", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(4, 12);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                String content = text.getText(document);
                assertThat(content).contains("Trang " + page + "/" + pages);
                if (content.contains("QĐ-LĐLĐ")) {
                    assertThat(content).contains("Tên sáng kiến, hiệu quả");
                }
            }
        }
    }

    private static List<PrintedBook.Row> rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(index -> new PrintedBook.Row(
                        index + "/2026",
                        "SV-2026-G1ZGR-%04d-HZ5AY6".formatted(index),
                        false,
                        "Giải pháp quản lý hồ sơ đoàn viên bằng biểu mẫu dùng chung, số " + index,
                        "Giảm thời gian thực hiện và công việc lặp lại; được đoàn viên sử dụng thường xuyên.",
                        List.of(
                                new PrintedBook.Author("Đoàn viên 01", "Chuyên viên", "60"),
                                new PrintedBook.Author(null, null, null)),
                        index + "/QĐ-LĐLĐ",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 2),
                        null,
                        index % 7 == 0 ? index + 1 + "/2026" : null))
                .toList();
    }
}
