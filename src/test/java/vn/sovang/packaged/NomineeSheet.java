package vn.sovang.packaged;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template for a list as an officer fills it in: as many rows for each form, the first of each with evidence. */
final class NomineeSheet {

    private static final String UNIT = "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng";
    private static final List<String> FORMS = List.of(
            "Giấy khen của Ban Chấp hành công đoàn cơ sở",
            "Giấy khen của Ban Thường vụ công đoàn cấp trên trực tiếp cơ sở",
            "Bằng khen của Ban Thường vụ Liên đoàn Lao động tỉnh");
    private static final int BENEFIT = 9;

    private NomineeSheet() {}

    /** @param evidence code of a recognised initiative of the first row's nominee */
    static byte[] filled(Path template, int rowsPerForm, String evidence) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(template)));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int number = 1;
            for (String form : FORMS) {
                for (int row = 0; row < rowsPerForm; row++) {
                    fill(sheet.createRow(number), number, form, row == 0 ? evidence : "");
                    number++;
                }
            }
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The same with a form that nobody knows in the third row. */
    static byte[] withAWrongForm(byte[] filled) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(filled));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(3).getCell(4).setCellValue("Huân chương không có thật");
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void fill(Row row, int number, String form, String evidence) {
        List<String> cells = List.of(
                "Cá nhân",
                "Đoàn viên %03d".formatted(number),
                "Giáo viên",
                UNIT,
                form,
                "Thành tích trong năm của đoàn viên số " + number,
                evidence,
                number % 2 == 0 ? "Có" : "Không",
                number % 3 != 0 ? "Có" : "Không",
                "",
                "Khá",
                "Có");
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
        row.getCell(BENEFIT).setCellValue(1_000_000L * number);
    }
}
