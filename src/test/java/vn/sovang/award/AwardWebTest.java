package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.award.Nominations.OFFICER;
import static vn.sovang.award.Nominations.UNIT;
import static vn.sovang.award.Nominations.UPPER;
import static vn.sovang.award.Nominations.collective;
import static vn.sovang.award.Nominations.member;
import static vn.sovang.award.Nominations.members;
import static vn.sovang.support.CrossSiteToken.ourToken;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sovang.award.spreadsheet.ListTemplate;
import vn.sovang.casefile.CasePeople;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.shared.Messages;

/** Pages and API of awards: what people see, what they may do, and what others may not. */
@AwardTest
class AwardWebTest {

    @Autowired
    MockMvc web;

    @Autowired
    Nominations nominations;

    @Autowired
    NominationDesk desk;

    @Autowired
    AwardLetters letters;

    @Autowired
    CasePeople people;

    @Autowired
    Honours honours;

    @Autowired
    ListTemplate template;

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    AwardTargets targets;

    private static MockHttpServletRequestBuilder as(String account, MockHttpServletRequestBuilder request) {
        return request.with(user(account)).with(ourToken());
    }

    @Test
    void anOfficerMakesALetterOnThePage() throws Exception {
        String place = web.perform(as(OFFICER, post("/khen-thuong"))
                        .param("unitId", UNIT)
                        .param("round", "ANNUAL")
                        .param("roundName", "Khen thưởng <b>2026</b>")
                        .param("letterYear", "2026"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        web.perform(as(OFFICER, get(place)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Khen thưởng &lt;b&gt;2026&lt;/b&gt;")))
                .andExpect(content().string(containsString("Thêm cá nhân")));
        web.perform(as(OFFICER, post("/khen-thuong")).param("unitId", UNIT))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("không được để trống")));
        web.perform(as(OFFICER, get("/khen-thuong")).param("q", "thuong 2026")).andExpect(status().isOk());
        web.perform(as("officer.cdcs-gang-thep", get(place))).andExpect(status().isNotFound());
        web.perform(as("member." + UNIT, get(place))).andExpect(status().isNotFound());
    }

    @Test
    void theShareOfDirectWorkersBelowTheTargetIsSeenAtOnce() throws Exception {
        targets.put(UNIT, LocalDate.of(2026, 1, 1), 60, "Nghị quyết");
        AwardLetter letter = nominations.letter();
        desk.replace(letter.id(), List.of(member("Đoàn viên 01"), collective("Tổ Toán")), OFFICER);
        web.perform(as(OFFICER, get("/khen-thuong/" + letter.id())))
                .andExpect(content().string(not(containsString("dưới chỉ tiêu."))));

        desk.add(letter.id(), clerk(member("Đoàn viên 02")), OFFICER);
        web.perform(as(OFFICER, get("/khen-thuong/" + letter.id())))
                .andExpect(content().string(containsString("dưới chỉ tiêu.")))
                .andExpect(content().string(containsString("1 (50 %)")));
        web.perform(as(OFFICER, get("/api/award-letters/" + letter.id())))
                .andExpect(jsonPath("$.statistics.total").value(3))
                .andExpect(jsonPath("$.statistics.directWorkersPercent").value(50.0))
                .andExpect(jsonPath("$.statistics.benefitValueVnd").value(2_000_000))
                .andExpect(jsonPath("$.statistics.belowTarget").value(true));
    }

    private static NomineeEntry clerk(NomineeEntry entry) {
        return new NomineeEntry(
                entry.recipient(),
                entry.name(),
                entry.position(),
                entry.unitId(),
                null,
                null,
                entry.formCode(),
                entry.achievement(),
                List.of(),
                true,
                false,
                entry.benefitValueVnd(),
                entry.rating(),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void aNomineeIsEnteredWithEvidenceFromTheGoldenBook() throws Exception {
        AwardLetter letter = nominations.letter();
        GoldenBookEntry entry = nominations.entry(UNIT, "Đoàn viên 07");
        String path = "/khen-thuong/" + letter.id() + "/nguoi";
        web.perform(as(OFFICER, get(path)).param("recipient", "COLLECTIVE"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Có ký giao ước thi đua")));
        web.perform(as(OFFICER, post(path))
                        .param("action", "search")
                        .param("recipient", "INDIVIDUAL")
                        .param("name", "Đoàn viên 08")
                        .param("achievement", "Đã gõ sẵn")
                        .param("evidenceQuery", "doan vien 07"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(entry.code())))
                .andExpect(content().string(containsString("Đã gõ sẵn")));
        web.perform(as(OFFICER, post(path))
                        .param("action", "save")
                        .param("recipient", "INDIVIDUAL")
                        .param("name", "Đoàn viên 08")
                        .param("benefitValueVnd", "nhiều"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Hãy ghi một con số.")))
                .andExpect(content().string(containsString("value=\"Đoàn viên 08\"")));
        web.perform(as(OFFICER, post(path))
                        .param("action", "save")
                        .param("recipient", "INDIVIDUAL")
                        .param("name", "Đoàn viên 08")
                        .param("position", "Giáo viên")
                        .param("unitId", UNIT)
                        .param("formCode", "giay-khen-cdcs")
                        .param("achievement", "Thành tích")
                        .param("benefitValueVnd", "1.500.000")
                        .param("evidence", entry.code()))
                .andExpect(redirectedUrl("/khen-thuong/" + letter.id()));
        Nominee stored = letters.nominees(letter.id()).get(0);
        assertThat(stored.evidence()).containsExactly(entry.code());
        assertThat(stored.benefitValueVnd()).isEqualByComparingTo("1500000");
        web.perform(as(OFFICER, get("/khen-thuong/" + letter.id())))
                .andExpect(content().string(containsString("trùng với tên một tác giả")));
        web.perform(as(OFFICER, get(path + "/" + stored.id())))
                .andExpect(content().string(containsString("Không có tác giả công khai nào")));

        AwardLetter other = nominations.letter();
        web.perform(as(OFFICER, get("/khen-thuong/" + other.id() + "/nguoi/" + stored.id())))
                .andExpect(status().isNotFound());
        web.perform(as(OFFICER, post("/khen-thuong/" + other.id() + "/nguoi/" + stored.id() + "/xoa")))
                .andExpect(status().isNotFound());
        web.perform(as(OFFICER, post(path + "/" + stored.id() + "/xoa"))).andExpect(status().is3xxRedirection());
        assertThat(letters.nominees(letter.id())).isEmpty();
    }

    @Test
    void anUploadReplacesTheListOnlyAfterALook() throws Exception {
        AwardLetter letter = nominations.letter();
        desk.replace(letter.id(), members(3), OFFICER);
        byte[] file = template.write(letter, letters.nominees(letter.id()).subList(0, 2), Messages.VIETNAMESE);
        String path = "/khen-thuong/" + letter.id() + "/danh-sach";

        String page = web.perform(multipart(path)
                        .file(new MockMultipartFile("file", "a.xlsx", null, file))
                        .with(user(OFFICER))
                        .with(ourToken()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Xem trước khi thay")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(letters.nominees(letter.id())).hasSize(3);
        Matcher id = Pattern.compile("name=\"upload\" value=\"([^\"]+)\"").matcher(page);
        assertThat(id.find()).isTrue();
        web.perform(as("secretary." + UNIT, post(path + "/thay")).param("upload", id.group(1)))
                .andExpect(status().isForbidden());
        web.perform(as(OFFICER, post("/khen-thuong/" + nominations.letter().id() + "/danh-sach/thay"))
                        .param("upload", id.group(1)))
                .andExpect(status().is3xxRedirection());
        assertThat(letters.nominees(letter.id())).hasSize(3);
        web.perform(as(OFFICER, post(path + "/thay")).param("upload", id.group(1)))
                .andExpect(redirectedUrl("/khen-thuong/" + letter.id()));
        assertThat(letters.nominees(letter.id())).hasSize(2);
        web.perform(as(OFFICER, post(path + "/thay")).param("upload", id.group(1)))
                .andExpect(redirectedUrl(path));

        web.perform(multipart(path)
                        .file(new MockMultipartFile("file", "a.xlsx", null, "abc".getBytes()))
                        .with(user(OFFICER))
                        .with(ourToken()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("không phải tệp Excel")));
        web.perform(as(OFFICER, get(path + "/mau")))
                .andExpect(header().string("Content-Disposition", containsString("mau-danh-sach.xlsx")));
        web.perform(as(OFFICER, get(path + "/tep"))).andExpect(status().isOk());
    }

    @Test
    void theApiTakesALetterAndItsList() throws Exception {
        String place = web.perform(as(OFFICER, post("/api/award-letters"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unitId\": \"" + UNIT + "\", \"round\": \"WAVE\", \"roundName\": \"Đợt 1\","
                                + " \"year\": 2026}"))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        web.perform(as("officer." + UPPER, post("/api/award-letters"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unitId\": \"" + UNIT + "\", \"round\": \"WAVE\", \"roundName\": \"Đợt 1\","
                                + " \"year\": 2026}"))
                .andExpect(status().isForbidden());
        web.perform(as(OFFICER, put(place + "/nominees"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nominees\": [{\"recipient\": \"INDIVIDUAL\", \"status\": \"AWARDED\"}, null,"
                                + " {\"recipient\": \"COLLECTIVE\", \"name\": \"Tổ\", \"unitId\": \"caobang\","
                                + " \"formCode\": \"bang-lao-dong-sang-tao\", \"achievement\": \"x\"}]}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(org.hamcrest.Matchers.hasItems(
                                "nominees[0].status",
                                "nominees[0].name",
                                "nominees[1]",
                                "nominees[2].unitId",
                                "nominees[2].formCode")));
        web.perform(as(OFFICER, put(place + "/nominees"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest());
        web.perform(as(OFFICER, put(place + "/nominees"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nominees\": [{\"recipient\": \"INDIVIDUAL\", \"name\": \"Đoàn viên 01\","
                                + " \"position\": \"Giáo viên\", \"unitId\": \"" + UNIT + "\", \"formCode\":"
                                + " \"giay-khen-cdcs\", \"achievement\": \"Thành tích\"}]}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.nominees").value(1));
        web.perform(as(OFFICER, get(place + "/nominees")))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].nominee.name").value("Đoàn viên 01"))
                .andExpect(jsonPath("$.items[0].nominee.evidence").isArray())
                .andExpect(jsonPath("$.items[0].nominee.keys()")
                        .value(org.hamcrest.Matchers.containsInAnyOrder(
                                "id",
                                "letterId",
                                "rowNumber",
                                "recipient",
                                "name",
                                "position",
                                "unitId",
                                "account",
                                "email",
                                "formCode",
                                "achievement",
                                "evidence",
                                "female",
                                "directWorker",
                                "benefitValueVnd",
                                "rating",
                                "compliant",
                                "collective",
                                "status",
                                "statusReason",
                                "standing")))
                .andExpect(jsonPath("$.items[0].failing[0].source").value("002-11"));
        web.perform(as("officer.cdcs-so-noi-vu", put(place + "/nominees"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nominees\": []}"))
                .andExpect(status().isNotFound());
        web.perform(as(OFFICER, post(place + "/withdrawal"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Lập nhầm\"}"))
                .andExpect(jsonPath("$.letter.status").value("WITHDRAWN"));
        web.perform(as(OFFICER, put(place + "/nominees"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"nominees\": []}"))
                .andExpect(status().isConflict());
    }

    @Test
    void aNomineeSeesTheOwnLineOnly() throws Exception {
        NomineeEntry own = member("Đoàn viên 01");
        AwardLetter letter = nominations.submitted(List.of(
                new NomineeEntry(
                        own.recipient(),
                        own.name(),
                        own.position(),
                        UNIT,
                        "member." + UNIT,
                        null,
                        own.formCode(),
                        own.achievement(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                member("Đoàn viên 02")));
        web.perform(as("member." + UNIT, get("/khen-thuong")))
                .andExpect(content().string(containsString("Đề nghị khen thưởng cho tôi")))
                .andExpect(content().string(not(containsString("Đoàn viên 02"))));
        web.perform(as("member." + UNIT, get("/khen-thuong/" + letter.id()))).andExpect(status().isNotFound());
        web.perform(as("member." + UNIT, get("/api/award-letters/" + letter.id() + "/nominees")))
                .andExpect(status().isNotFound());
        people.letRead(letter.id(), "council1." + UNIT);
        web.perform(as("council1." + UNIT, get("/khen-thuong/" + letter.id()))).andExpect(status().isOk());
        people.stopReading(letter.id(), "council1." + UNIT);
        web.perform(as("council1." + UNIT, get("/khen-thuong/" + letter.id()))).andExpect(status().isNotFound());
    }

    @Test
    void theRegisterIsFoundAndExportedWithoutFormulasOrPrivateData() throws Exception {
        Honour honour = honours.issue(new NewHonour(
                null,
                "case-1",
                UNIT,
                "giay-khen-cdcs",
                "Giấy khen",
                Recipient.INDIVIDUAL,
                "=1+1 Nguyễn",
                "Giáo viên",
                UNIT,
                2026,
                "45/QĐ",
                LocalDate.of(2026, 11, 20),
                List.of(),
                "member." + UNIT));
        honours.revoke(honour.id(), "9/QĐ", LocalDate.of(2026, 11, 20), "Lý do kín", "committee." + UNIT);
        web.perform(as("member.laichau", get("/danh-hieu")).param("q", "nguyen"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(honour.code())))
                .andExpect(content().string(not(containsString("Lý do kín"))));
        web.perform(as("member.laichau", get("/danh-hieu")).param("year", "x")).andExpect(status().isBadRequest());
        web.perform(as("member.laichau", get("/danh-hieu/tep")))
                .andExpect(content().string(containsString("\"'=1+1 Nguyễn\"")))
                .andExpect(content().string(not(containsString("member." + UNIT))));
        web.perform(as("member.laichau", get("/danh-hieu/tep")).param("format", "json"))
                .andExpect(content().string(containsString("\"code\":\"" + honour.code() + "\"")))
                .andExpect(content().string(not(containsString("account"))));
        web.perform(as("member.laichau", get("/api/honours")).param("status", "REVOKED"))
                .andExpect(jsonPath("$.total").value(1));
        web.perform(as("member.laichau", get("/api/honours/" + honour.code())))
                .andExpect(jsonPath("$.status").value("REVOKED"));
    }

    @Test
    void everybodyReadsTheCatalogueAndOnlyAdministratorsImportOne() throws Exception {
        web.perform(as("member.laichau", get("/khen-thuong/danh-muc")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Bằng Lao động sáng tạo")))
                .andExpect(content().string(containsString("(kiểm tra)")))
                .andExpect(content().string(not(containsString("Nạp danh mục"))));
        web.perform(as("admin", get("/khen-thuong/danh-muc")))
                .andExpect(content().string(containsString("Nạp danh mục")));
        web.perform(as("member.laichau", get("/khen-thuong/danh-muc")).param("lang", "en"))
                .andExpect(status().isOk());
        web.perform(multipart("/quan-tri/danh-muc-khen-thuong")
                        .file(new MockMultipartFile("file", "a.json", null, "{}".getBytes()))
                        .with(user("admin"))
                        .with(ourToken()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("forms")));
        web.perform(as("member.laichau", get("/api/award-forms")))
                .andExpect(jsonPath("$[0].kind").value("EMULATION_TITLE"))
                .andExpect(jsonPath("$[0].amountVnd").value(org.hamcrest.Matchers.nullValue()));
    }
}
