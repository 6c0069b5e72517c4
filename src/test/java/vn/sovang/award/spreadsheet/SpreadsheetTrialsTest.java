package vn.sovang.award.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.CrossSiteToken.ourToken;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardTest;
import vn.sovang.award.Nominations;
import vn.sovang.award.Nominee;
import vn.sovang.support.Reorganisation;

/** Files as offices send them, uploaded on the page: read as they were meant, or refused with what to do. */
@AwardTest
class SpreadsheetTrialsTest {

    private static final String UNIT = "cdcs-gang-thep";

    @Autowired
    MockMvc web;

    @Autowired
    Nominations nominations;

    @Autowired
    AwardLetters letters;

    @Autowired
    Reorganisation reorganisation;

    @Test
    void aNumberIsReadByItsTypeAndAFractionIsRefused() throws Exception {
        String page = refused("numeric-1234567-125.xlsx");

        assertThat(rows(page)).containsExactly("2", "3", "4", "5");
        assertThat(page)
                .contains("Ô này chứa số 1.234.567,125; hãy ghi số nguyên.")
                .contains("Ô này chứa số 1,234;")
                .contains("Ô này chứa số 12,5;")
                .contains("Ô này chứa số 0,125;");
    }

    @Test
    void amountsTypedAsTextAreReadWhereTheirDigitsAreThere() throws Exception {
        String page = refused("text-15-000-000.xlsx");

        assertThat(rows(page)).as("«1,2 tỷ» and «15 triệu đồng»").containsExactly("6", "9");
        assertThat(page).contains("hãy ghi đủ các chữ số, ví dụ 15000000");
        assertThat(List.of(
                        "15.000.000",
                        "15,000,000",
                        "15 000 000",
                        "15.000.000 đ",
                        "15.000.000đ",
                        "15\u00A0000\u00A0000"))
                .allSatisfy(
                        text -> assertThat(WholeAmount.read(text).orElseThrow()).isEqualByComparingTo("15000000"));
        assertThat(Stream.of("12000.000", "1500.000đ", "15.000,000").map(WholeAmount::read))
                .as("thousands or millions")
                .allMatch(Optional::isEmpty);
        assertThat(WholeAmount.read("1.500.000,00").orElseThrow()).isEqualByComparingTo("1500000");
        assertThat(WholeAmount.read("1,234,567.125").orElseThrow()).isEqualByComparingTo("1234567.125");
        assertThat(WholeAmount.read("1.234.56")).isEmpty();
    }

    @Test
    void daysInTextColumnsStandAsDays() throws Exception {
        assertThat(taken("date-cells-in-text-columns.xlsx")).singleElement().satisfies(nominee -> {
            assertThat(nominee.position()).isEqualTo("01/02/2026");
            assertThat(nominee.achievement()).isEqualTo("20/11/2026");
        });
    }

    @Test
    void hiddenRowsAreNamedAndAskedAbout() throws Exception {
        String page = refused("hidden-row.xlsx");
        assertThat(rows(page)).containsExactly("3");
        assertThat(page).contains("Dòng này đang ẩn trong tệp: «Người đã lọc bỏ»", "value=\"TAKE\"", "value=\"LEAVE\"");

        assertThat(taken("hidden-row.xlsx", "TAKE")).hasSize(3);
        assertThat(taken("hidden-row.xlsx", "LEAVE"))
                .extracting(Nominee::name)
                .containsExactly("Nguyễn Văn Thử", "Người thứ ba");
    }

    @ParameterizedTest
    @CsvSource({"nbsp.xlsx", "nbsp-row.xlsx"})
    void aSpaceThatDoesNotBreakIsBlank(String file) throws Exception {
        assertThat(taken(file)).extracting(Nominee::name).containsExactly("Nguyễn Văn An");
    }

    @ParameterizedTest
    @CsvSource({
        "heading-row.xlsx, Dòng tiêu đề của mẫu nằm ở dòng 2",
        "cover-sheet-first.xlsx, hãy kéo trang tính «Danh sách» lên vị trí đầu tiên",
        "loai-py-doc.xlsx, Đây không phải tệp Excel đọc được"
    })
    void aFileOfAnotherShapeGetsOneMessageWithTheRemedy(String file, String remedy) throws Exception {
        assertThat(refused(file)).contains("Tệp có 1 lỗi", remedy);
    }

    @ParameterizedTest
    @CsvSource({"strict-ooxml.xlsx", "LibreOffice-round-trip.xlsx"})
    void otherVariantsOfTheFormatAreRead(String file) throws Exception {
        assertThat(taken(file))
                .extracting(Nominee::name, Nominee::female, Nominee::benefitValueVnd)
                .containsExactly(
                        tuple("Hà Văn Một", true, new BigDecimal("15000000")),
                        tuple("Hà Thị Hai", true, new BigDecimal("15000000")));
    }

    @Test
    void filesOfTheOlderFormatAreReadByType() throws Exception {
        assertThat(refused("loai-tpl-xls.xls")).as("only the example").contains("Tệp có 1 lỗi");

        AwardLetter letter = nominations.letter(UNIT);
        upload(letter, legacyFile(1_500_000), "ASK").andExpect(redirectedUrl("/khen-thuong/" + letter.id()));
        assertThat(letters.nominees(letter.id())).singleElement().satisfies(nominee -> {
            assertThat(nominee.name()).isEqualTo("Nguyễn Văn An");
            assertThat(nominee.position()).isEqualTo("20/11/2026");
            assertThat(nominee.female()).isTrue();
            assertThat(nominee.benefitValueVnd()).isEqualByComparingTo("1500000");
        });
        assertThat(refused(legacyFile(12.5))).contains("Ô này chứa số 12,5;");
    }

    @Test
    void aProtectedFileAndAnOdsFileEachGetTheirRemedy() throws Exception {
        assertThat(refused(protectedFile())).contains("Tệp có 1 lỗi", "Mã hóa bằng mật khẩu, xóa mật khẩu");
        assertThat(refused(openDocument())).contains("Tệp có 1 lỗi", "Đây là tệp .ods", "(.xlsx)");
    }

    @Test
    void yesAndNoAreReadInUsualSpellings() throws Exception {
        assertThat(taken("yes-variants.xlsx"))
                .hasSize(7)
                .allSatisfy(nominee ->
                        assertThat(nominee.female()).as(nominee.name()).isTrue());
    }

    @Test
    void aUnitThatClosesNextYearCanBeChosenToday() throws Exception {
        reorganisation.found(
                "cdcs-sap-sap-nhap",
                "Công đoàn cơ sở Trường sắp sáp nhập",
                "caobang-giaoduc",
                LocalDate.of(2027, 6, 30));

        assertThat(taken("unit-closing-next-year.xlsx", "ASK", "caobang-giaoduc"))
                .extracting(Nominee::unitId)
                .contains("cdcs-sap-sap-nhap");
    }

    private List<Nominee> taken(String file) throws Exception {
        return taken(file, "ASK");
    }

    private List<Nominee> taken(String file, String hidden) throws Exception {
        return taken(file, hidden, UNIT);
    }

    private List<Nominee> taken(String file, String hidden, String unit) throws Exception {
        AwardLetter letter = nominations.letter(unit);
        upload(letter, bytes(file), hidden).andExpect(redirectedUrl("/khen-thuong/" + letter.id()));
        return letters.nominees(letter.id());
    }

    private String refused(String file) throws Exception {
        return refused(bytes(file));
    }

    private String refused(byte[] file) throws Exception {
        AwardLetter letter = nominations.letter(UNIT);
        String page = upload(letter, file, "ASK")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Nạp")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(letters.nominees(letter.id())).isEmpty();
        return page;
    }

    private ResultActions upload(AwardLetter letter, byte[] file, String hidden) throws Exception {
        return web.perform(multipart("/khen-thuong/" + letter.id() + "/danh-sach")
                .file(new MockMultipartFile("file", "danh-sach.xlsx", null, file))
                .param("hidden", hidden)
                .with(user("officer." + letter.unitId()))
                .with(ourToken()));
    }

    /** Rows of the table of problems, each once. */
    private static List<String> rows(String page) {
        return Pattern.compile("<strong>Dòng (\\d+)</strong>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static byte[] bytes(String file) throws IOException {
        return new ClassPathResource("spreadsheets/" + file).getContentAsByteArray();
    }

    /** As the .xlsx file, with a day, a yes and a number. */
    private static byte[] legacyFile(double amount) throws IOException {
        try (XSSFWorkbook modern = new XSSFWorkbook(new ByteArrayInputStream(bytes("nbsp.xlsx")));
                HSSFWorkbook legacy = new HSSFWorkbook();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Sheet sheet = legacy.createSheet("Danh sách");
            for (int number = 0; number < 2; number++) {
                Row row = sheet.createRow(number);
                modern.getSheetAt(0)
                        .getRow(number)
                        .forEach(cell -> row.createCell(cell.getColumnIndex()).setCellValue(cell.toString()));
            }
            CellStyle day = legacy.createCellStyle();
            day.setDataFormat(legacy.createDataFormat().getFormat("dd/mm/yyyy"));
            Row row = sheet.getRow(1);
            row.createCell(2).setCellValue(LocalDate.of(2026, 11, 20));
            row.getCell(2).setCellStyle(day);
            row.createCell(7).setCellValue(true);
            row.createCell(9).setCellValue(amount);
            legacy.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] protectedFile() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("mat-khau");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream inside = encryptor.getDataStream(container)) {
                new ByteArrayInputStream(bytes("nbsp.xlsx")).transferTo(inside);
            }
            container.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    private static byte[] openDocument() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }
}
