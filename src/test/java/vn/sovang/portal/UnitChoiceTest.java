package vn.sovang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.CrossSiteToken.ourToken;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardTest;
import vn.sovang.award.Nominations;
import vn.sovang.award.Nominee;
import vn.sovang.support.Reorganisation;

/** Units of one name, or of names that differ in an accent only, are told apart wherever one is chosen or named. */
@AwardTest
class UnitChoiceTest {

    private static final String OFFICER = "officer.caobang";
    private static final String NAME = "Công đoàn cơ sở Trường Tiểu học Hòa An";

    @Autowired
    MockMvc web;

    @Autowired
    Nominations nominations;

    @Autowired
    AwardLetters letters;

    @Autowired
    Reorganisation reorganisation;

    private AwardLetter letter;

    @BeforeEach
    void foundUnits() {
        reorganisation.found("hoa-an-1", NAME, "caobang-giaoduc", null);
        reorganisation.found("hoa-an-2", NAME, "caobang-giaoduc", null);
        reorganisation.found("hoa-an-3", "Công đoàn cơ sở Trường Tiểu học Hoa Ân", "caobang-vienchuc", null);
        letter = nominations.letter("caobang");
    }

    @Test
    void listsShowTheUnitAboveAndTheCodeWhereTheNameIsNotEnough() throws Exception {
        String above = "Công đoàn ngành Giáo dục tỉnh Cao Bằng";
        for (String path : List.of("/khen-thuong/" + letter.id() + "/nguoi", "/danh-hieu")) {
            assertThat(page(path))
                    .contains(
                            "value=\"hoa-an-1\"",
                            NAME + " – " + above + " [hoa-an-1]",
                            NAME + " – " + above + " [hoa-an-2]",
                            "Trường Tiểu học Hoa Ân – Công đoàn Viên chức tỉnh Cao Bằng<");
        }
        assertThat(page("/so-vang?unit=truong tieu hoc hoa an"))
                .contains("Nhiều đơn vị có tên này", "[hoa-an-1]", "[hoa-an-2]", "Hoa Ân – Công đoàn Viên chức");
        assertThat(page("/so-vang?unit=Công đoàn cơ sở Trường Tiểu học Hoa Ân")).doesNotContain("Nhiều đơn vị");
    }

    @Test
    void aNameInAListThatFitsSeveralIsRefusedWithTheCandidates() throws Exception {
        String page = upload(NAME)
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(page)
                .contains("Có nhiều đơn vị tên", "[hoa-an-1]", "[hoa-an-2]")
                .doesNotContain("[hoa-an-3]");
    }

    @Test
    void aCodeOrWhatTheTemplateOffersIsOneUnit() throws Exception {
        List<String> offered = offered();
        assertThat(offered).doesNotHaveDuplicates();

        for (String typed :
                List.of("hoa-an-2", chosen(offered, "hoa-an-2"), "Công đoàn cơ sở Trường Tiểu học Hoa Ân")) {
            letter = nominations.letter("caobang");
            upload(typed).andExpect(redirectedUrl("/khen-thuong/" + letter.id()));
            assertThat(letters.nominees(letter.id()))
                    .extracting(Nominee::unitId)
                    .containsExactly(typed.contains("Hoa Ân") ? "hoa-an-3" : "hoa-an-2");
        }
    }

    @Test
    void unitsAreInTheOrderOfADictionary() throws Exception {
        String units = web.perform(get("/api/units").with(user(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> names = JsonPath.read(units, "$[*].name");

        assertThat(names)
                .containsSubsequence(
                        "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng",
                        "Công đoàn cơ sở Trường Tiểu học Hoa Ân",
                        NAME,
                        "Công đoàn cơ sở Trường Tiểu học Hợp Giang",
                        "Công đoàn ngành Giáo dục tỉnh Cao Bằng",
                        "Liên đoàn Lao động tỉnh Cao Bằng",
                        "Tổng Liên đoàn Lao động Việt Nam");
    }

    private String page(String path) throws Exception {
        return web.perform(get(path).with(user(OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> offered() throws Exception {
        try (XSSFWorkbook workbook = template()) {
            Sheet choices = workbook.getSheetAt(1);
            return IntStream.rangeClosed(0, choices.getLastRowNum())
                    .mapToObj(choices::getRow)
                    .filter(row -> row.getCell(0) != null)
                    .map(row -> row.getCell(0).getStringCellValue())
                    .toList();
        }
    }

    private static String chosen(List<String> offered, String code) {
        return offered.stream()
                .filter(each -> each.endsWith("[" + code + "]"))
                .findFirst()
                .orElseThrow();
    }

    private XSSFWorkbook template() throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(web.perform(
                        get("/khen-thuong/" + letter.id() + "/danh-sach/mau").with(user(OFFICER)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray()));
    }

    private ResultActions upload(String unit) throws Exception {
        return web.perform(multipart("/khen-thuong/" + letter.id() + "/danh-sach")
                .file(new MockMultipartFile("file", "a.xlsx", null, list(unit)))
                .with(user(OFFICER))
                .with(ourToken()));
    }

    private byte[] list(String unit) throws Exception {
        try (XSSFWorkbook workbook = template();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            Row row = workbook.getSheetAt(0).createRow(1);
            String[] cells = {"Cá nhân", "Đoàn viên 01", "Giáo viên", unit, "Biểu dương", "Thành tích"};
            IntStream.range(0, cells.length)
                    .forEach(column -> row.createCell(column).setCellValue(cells[column]));
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
