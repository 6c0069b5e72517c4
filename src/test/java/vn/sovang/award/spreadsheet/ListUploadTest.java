package vn.sovang.award.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.award.Nominations.OFFICER;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardTest;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominations;
import vn.sovang.award.Nominee;
import vn.sovang.shared.Messages;

/** Spreadsheets as people fill them in, and as nobody should. */
@AwardTest
class ListUploadTest {

    @Autowired
    ListUpload upload;

    @Autowired
    ListTemplate template;

    @Autowired
    NominationDesk desk;

    @Autowired
    AwardLetters letters;

    @Autowired
    Nominations nominations;

    private AwardLetter letter;

    @BeforeEach
    void prepare() {
        letter = nominations.letter();
    }

    @Test
    void theTemplateOffersChoicesNotesAnExampleAndALockedTitleRow() throws IOException {
        try (XSSFWorkbook workbook = open(template.write(letter, List.of(), Messages.VIETNAMESE))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(10);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getRow(0).getCell(3).getCellComment().getString().getString())
                    .isNotBlank();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Ví dụ");
        }
        assertThat(codes(template.write(letter, List.of(), Messages.VIETNAMESE)))
                .as("the example is nobody")
                .containsExactly("noNominees");
    }

    @Test
    void twoThousandRowsComeInAndOneMoreDoesNot() throws IOException {
        ListUpload.Result result = read(sheet(sheet -> fill(sheet, 2000)));
        assertThat(result.problems()).isEmpty();
        assertThat(result.rows()).isEqualTo(2000);
        assertThat(desk.replace(letter.id(), result.list(), OFFICER)).isEqualTo(2000);
        assertThat(letters.nominees(letter.id())).hasSize(2000);

        assertThat(codes(sheet(sheet -> fill(sheet, 2001)))).containsExactly("tooManyEntries");
    }

    @Test
    void aListWrittenAndReadAgainIsTheSame() throws IOException {
        ListUpload.Result first = read(sheet(sheet -> {
            fill(sheet, 3);
            sheet.getRow(2).getCell(1).setCellValue("=HYPERLINK(\"http://x\")");
            sheet.getRow(3).getCell(5).setCellValue("Dòng một\nDòng hai");
        }));
        assertThat(first.problems()).isEmpty();
        desk.replace(letter.id(), first.list(), OFFICER);
        List<Nominee> before = letters.nominees(letter.id());
        byte[] written = template.write(letter, before, Messages.VIETNAMESE);

        try (XSSFWorkbook workbook = open(written)) {
            CellStyle style = workbook.getSheetAt(0).getRow(2).getCell(1).getCellStyle();
            assertThat(style.getQuotePrefixed())
                    .as("stays a text when it is edited")
                    .isTrue();
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getCellType())
                    .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
        }
        desk.replace(letter.id(), read(written).list(), OFFICER);
        assertThat(letters.nominees(letter.id()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(before);
    }

    @Test
    void everyProblemIsToldByRowAndColumn() throws IOException {
        ListUpload.Result result = read(sheet(sheet -> {
            fill(sheet, 6);
            sheet.getRow(1).getCell(0).setCellValue("Người");
            sheet.getRow(2).getCell(1).setBlank();
            sheet.getRow(3).getCell(9).setCellValue("một triệu");
            sheet.getRow(4).getCell(3).setCellValue("Công đoàn cơ sở khác");
            sheet.getRow(5).getCell(4).setCellValue("Huân chương");
            sheet.getRow(6).getCell(9).setCellFormula("1+1");
            sheet.getRow(6).createCell(6).setCellValue("SV-0000");
            sheet.getRow(6).createCell(21).setCellValue("không phải thư");
        }));

        assertThat(result.problems())
                .extracting(problem -> problem.row() + problem.column() + " "
                        + problem.violation().code())
                .containsExactly(
                        "2A cellChoice",
                        "3B required",
                        "4J cellNumber",
                        "5D cellUnit",
                        "6E cellForm",
                        "7G noSuchEntry",
                        "7J formulaInCell",
                        "7V notAnAddress");
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.title()).isNotBlank());
        assertThat(letters.nominees(letter.id())).isEmpty();
    }

    @Test
    void mergedCellsErrorsAndMovedTitlesAreTold() throws IOException {
        assertThat(codes(sheet(sheet -> {
                    fill(sheet, 3);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3"));
                })))
                .contains("mergedCells");
        assertThat(codes(sheet(sheet -> {
                    fill(sheet, 1);
                    sheet.getRow(1).getCell(9).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0);
                })))
                .contains("errorInCell");
        assertThat(codes(sheet(sheet -> {
                    fill(sheet, 1);
                    sheet.getRow(0).getCell(1).setCellValue("Chức vụ");
                    sheet.getRow(0).getCell(2).setCellValue("Họ tên");
                })))
                .containsExactly("wrongTitle", "wrongTitle");
    }

    @Test
    void aHiddenFirstSheetIsRefused() throws IOException {
        byte[] file = sheet(sheet -> {
            fill(sheet, 1);
            sheet.getWorkbook().setActiveSheet(1);
            sheet.getWorkbook().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(codes(file)).containsExactly("sheetHidden");
    }

    @Test
    void whatIsNoSpreadsheetIsRefused() throws IOException {
        assertThat(codes(new byte[0])).containsExactly("required");
        assertThat(codes("a;b;c".getBytes(StandardCharsets.UTF_8))).containsExactly("notASpreadsheet");
        assertThat(codes(zip("readme.txt", "hello".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("notASpreadsheet");
        assertThat(codes(zip("xl/vbaProject.bin", new byte[10]))).containsExactly("sheetMacros");
        assertThat(codes(new byte[9 * 1024 * 1024])).containsExactly("sheetTooLarge");
    }

    @Test
    void aBombDoesNotUnpack() throws IOException {
        assertThat(codes(zip("xl/worksheets/sheet1.xml", new byte[80 * 1024 * 1024])))
                .containsExactly("sheetBomb");
    }

    @Test
    void aSheetWithAnEntityOrAMillionRowsIsRefused() throws IOException {
        byte[] good = sheet(sheet -> fill(sheet, 1));
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        ListUpload.Result result = read(replaced(good, "xl/worksheets/sheet1.xml", entity));
        assertThat(result.isSound()).isFalse();
        assertThat(result.problems().toString()).doesNotContain("root:");

        StringBuilder rows = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        IntStream.rangeClosed(1, 300_000)
                .forEach(row -> rows.append("<row r=\"")
                        .append(row)
                        .append("\"><c r=\"A")
                        .append(row)
                        .append("\"><v>1</v></c></row>"));
        rows.append("</sheetData></worksheet>");
        assertThat(codes(replaced(good, "xl/worksheets/sheet1.xml", rows.toString())))
                .containsExactly("tooManyNominees");
    }

    @Test
    void brokenFilesAreRefusedWithoutAnError() throws IOException {
        byte[] good = sheet(sheet -> fill(sheet, 2));
        Random random = new Random(20261120);
        for (int run = 0; run < 300; run++) {
            byte[] broken = good.clone();
            for (int change = 0; change <= random.nextInt(8); change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            ListUpload.Result result =
                    read(random.nextBoolean() ? broken : Arrays.copyOf(broken, random.nextInt(broken.length)));
            assertThat(
                            result.isSound()
                                    ? result.list() != null
                                    : !result.problems().isEmpty())
                    .isTrue();
        }
    }

    private void fill(XSSFSheet sheet, int rows) {
        for (int number = 1; number <= rows; number++) {
            Row row = sheet.createRow(number);
            String[] cells = {
                "Cá nhân",
                "Đoàn viên " + number,
                "Giáo viên",
                "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng",
                "Giấy khen của Ban Chấp hành công đoàn cơ sở",
                "Thành tích " + number,
                "",
                "Có",
                "Không",
                "",
                "Khá",
                "Có"
            };
            for (int column = 0; column < cells.length; column++) {
                row.createCell(column).setCellValue(cells[column]);
            }
            row.getCell(9).setCellValue(1_000_000);
        }
    }

    /** The template, filled in. */
    private byte[] sheet(Consumer<XSSFSheet> change) throws IOException {
        try (XSSFWorkbook workbook = open(template.write(letter, List.of(), Messages.VIETNAMESE));
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private ListUpload.Result read(byte[] file) {
        return upload.read(letter, file, HiddenRows.ASK, OFFICER, Messages.VIETNAMESE);
    }

    private List<String> codes(byte[] file) {
        return read(file).problems().stream()
                .map(problem -> problem.violation().code())
                .toList();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] replaced(byte[] file, String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }
}
