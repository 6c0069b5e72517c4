package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.goldenbook.FakeOrganisation.SCHOOL;
import static vn.sovang.goldenbook.Recognition.aRecognition;
import static vn.sovang.goldenbook.Recognition.author;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The contract of the public addresses, over HTTP and on a real register. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:goldenbook;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class GoldenBookWebTest extends GoldenBookDatabase {

    @Autowired
    MockMvc http;

    @Test
    void theListHasTheShapeOfTheContract() throws Exception {
        GoldenBookEntry entry =
                append(aRecognition("case-1").by(author("Nông Thị Ánh", 60, true), author("Bế Văn Đàn", 40, false)));

        call("/api/golden-book?unit=&tier=&year=&q=SO HOA&page=&size=")
                .andExpect(status().isOk())
                .andExpect(content()
                        .json("""
                                {"items": [{"code": "%s", "number": 1, "year": 2026, "unitId": "cdcs-thpt-chuyen",
                                  "unitName": "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng", "tier": "GRASSROOTS",
                                  "title": "Số hóa hồ sơ đoàn viên",
                                  "authors": [
                                    {"name": "Nông Thị Ánh", "position": "Giáo viên tổ Nông Thị Ánh", "sharePercent": 60},
                                    {"name": "Đồng tác giả (không công bố)", "position": null, "sharePercent": 40}],
                                  "decisionNumber": "15/QĐ-CĐCS", "decidedOn": "2026-03-10", "enteredOn": "2026-03-15",
                                  "status": "VALID"}],
                                 "page": 0, "size": 20, "total": 1}""".formatted(entry.code()), org.springframework.test.json.JsonCompareMode.STRICT));
    }

    @Test
    void everyValueThatCannotBeUsedIsNamedAtOnce() throws Exception {
        call("/api/golden-book?unit=nowhere&tier=abc&year=x&page=-&size=1e3&q=" + "a".repeat(201))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.violations[*].field")
                        .value(org.hamcrest.Matchers.containsInAnyOrder("unit", "tier", "year", "page", "size", "q")))
                .andExpect(jsonPath("$.violations[1].message").value(containsString("GRASSROOTS, UPPER")));
    }

    @Test
    void aControlCharacterIsRefusedBeforeTheDatabaseDoes() throws Exception {
        http.perform(get("/api/golden-book").param("q", "so\0hoa"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("q"));
        http.perform(get("/api/golden-book/{code}", "SV\0")).andExpect(status().isNotFound());
    }

    @Test
    void anUnknownCodeIsNotFound() throws Exception {
        call("/api/golden-book/SV-2026-00000-0001-000000")
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("SV-2026-00000-0001-000000")));
    }

    @Test
    void anEntryShowsItsPlaceInTheChain() throws Exception {
        GoldenBookEntry entry = append(aRecognition("case-1"));

        call("/api/golden-book/" + entry.code())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value(entry.code()))
                .andExpect(jsonPath("$.authors", hasSize(1)))
                .andExpect(jsonPath("$.kind").value("RECOGNITION"))
                .andExpect(jsonPath("$.field").value("Hoạt động công đoàn"))
                .andExpect(jsonPath("$.previousHash").value("0".repeat(64)))
                .andExpect(jsonPath("$.hash").value(entry.hash()));
    }

    @Test
    void theMaskIsInTheReadersLanguage() throws Exception {
        append(aRecognition("case-1").by(author("Bế Văn Đàn", 100, false)));

        http.perform(get("/api/golden-book").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.items[0].authors[0].name").value("Co-author (not published)"));
    }

    @Test
    void theExportIsAFileOfJsonLines() throws Exception {
        append(aRecognition("case-1"));
        append(aRecognition("case-2"));

        String text = call("/api/golden-book/export?unit=" + SCHOOL)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("application/jsonl")))
                .andExpect(header().string("Content-Disposition", containsString("so-vang-cdcs-thpt-chuyen.jsonl")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(text).endsWith("}\n");
        assertThat(ExportVerifier.verify(List.of(text.split("\n")))).isEmpty();
        call("/api/golden-book/export?unit=nowhere").andExpect(status().isNotFound());
        call("/api/golden-book/export").andExpect(status().isBadRequest());
    }

    @Test
    void integrityNamesTheFirstFault() throws Exception {
        GoldenBookEntry entry = append(aRecognition("case-1"));
        call("/api/golden-book/integrity")
                .andExpect(jsonPath("$.valid").value(true))
                .andExpect(jsonPath("$.books[0].unitId").value(SCHOOL))
                .andExpect(jsonPath("$.books[0].entries").value(1))
                .andExpect(jsonPath("$.books[0].headHash").value(entry.hash()))
                .andExpect(jsonPath("$.firstInvalid").isEmpty());

        tamper("update golden_book_entry set content = replace(content, 'Số hóa', 'Số hoá')");
        call("/api/golden-book/integrity")
                .andExpect(jsonPath("$.complete").value(true))
                .andExpect(jsonPath("$.recomputedAt").value("2026-03-15T16:59:00Z"));
        book.integrity();

        call("/api/golden-book/integrity")
                .andExpect(jsonPath("$.valid").value(false))
                .andExpect(jsonPath("$.firstInvalid.unitId").value(SCHOOL))
                .andExpect(jsonPath("$.firstInvalid.sequence").value(1))
                .andExpect(jsonPath("$.firstInvalid.code").value(entry.code()))
                .andExpect(jsonPath("$.firstInvalid.reason").value("CONTENT_CHANGED"))
                .andExpect(jsonPath("$.firstInvalid.message").value(containsString("mã băm")));
    }

    @Test
    void theSearchPageListsEntriesAndKeepsTheCriteriaWhenPaging() throws Exception {
        for (int number = 1; number <= 3; number++) {
            append(aRecognition("case-" + number).titled("Sáng kiến & <b>" + number));
        }

        String page = page("/so-vang?q=sáng kiến &&unit=" + SCHOOL + "&tier=GRASSROOTS&year=2026&size=2", 200);

        assertThat(page)
                .contains("Tìm thấy 3 sáng kiến", "Sáng kiến &amp; &lt;b&gt;3", "Số 3/2026", "Trang 1 trên 2")
                .contains("value=\"2026\"", "<option value=\"GRASSROOTS\" selected=\"selected\">")
                .contains("value=\"Công đoàn cơ sở Trường THPT Chuyên Cao Bằng\"")
                .contains("tier=GRASSROOTS&amp;year=2026&amp;size=2&amp;page=1")
                .doesNotContain("Sáng kiến &amp; &lt;b&gt;1", "Trang trước");
    }

    @Test
    void aUnitIsNamedInThePersonsOwnWords() throws Exception {
        append(aRecognition("case-1"));

        assertThat(page("/so-vang?unit=thpt chuyen", 200))
                .contains("Tìm thấy 1 sáng kiến", "value=\"Công đoàn cơ sở Trường THPT Chuyên Cao Bằng\"");
        assertThat(page("/so-vang?unit=lien doan cao bang&q=số hóa", 200))
                .contains("Nhiều đơn vị có tên này", "/so-vang?q=s%E1%BB%91%20h%C3%B3a&amp;unit=caobang&amp;page=0")
                .contains("Liên đoàn Lao động thành phố Cao Bằng (đã giải thể)")
                .doesNotContain("Trường THPT Chuyên", "Tìm thấy");
        assertThat(page("/so-vang?unit=không có", 400)).contains("Không có đơn vị này");
    }

    @Test
    void aLongAnswerIsNotCountedToItsEnd() throws Exception {
        append(aRecognition("case-1"));
        entriesLikeTheFirst(999);
        call("/api/golden-book")
                .andExpect(jsonPath("$.total").value(1000))
                .andExpect(jsonPath("$.totalIsExact").doesNotExist());
        assertThat(page("/so-vang", 200)).contains("Tìm thấy 1.000 sáng kiến", "Trang 1 trên 50");

        entriesLikeTheFirst(1001);

        call("/api/golden-book?size=5")
                .andExpect(jsonPath("$.total").value(1000))
                .andExpect(jsonPath("$.totalIsExact").value(false));
        assertThat(page("/so-vang?q=số hóa", 200))
                .contains("Tìm thấy hơn 1.000 sáng kiến", "Trang 1<")
                .doesNotContain("Trang 1 trên");
    }

    /** Copies of the only entry, older than it; no book that anybody would take for sound. */
    private void entriesLikeTheFirst(int count) {
        tamper("delete from golden_book_search where entry_code like 'copy-%'");
        tamper("delete from golden_book_entry where code like 'copy-%'");
        String copies = ", system_range(1, " + count + ") n(x)";
        tamper(
                "insert into golden_book_entry select 'copy-' || n.x, unit_id, seq + n.x, book_year, entry_number + n.x, "
                        + "kind, refers_to, case_id, tier, act || n.x, search_text, content, disclosure, previous_hash, "
                        + "substring(hash, 1, 50) || n.x, timestamp '2020-01-01 00:00:00' from golden_book_entry"
                        + copies);
        tamper("insert into golden_book_search select 'copy-' || n.x, unit_id, seq + n.x, tier, book_year, "
                + "timestamp '2020-01-01 00:00:00', words from golden_book_search" + copies);
    }

    @Test
    void anEmptyAnswerHelpsOn() throws Exception {
        assertThat(page("/so-vang?q=không có", 200)).contains("Không tìm thấy sáng kiến nào", "mọi từ đã ghi");
    }

    @Test
    void aWrongValueIsExplainedOnThePage() throws Exception {
        assertThat(page("/so-vang?year=x&tier=abc&unit=x&page=x&size=x", 400))
                .contains("Hãy ghi một con số", "Cấp công nhận", "role=\"alert\"");
    }

    @Test
    void theVerificationPageShowsFactsAndNoMaskedName() throws Exception {
        GoldenBookEntry entry =
                append(aRecognition("case-1").by(author("Nông Thị Ánh", 60, true), author("Bế Văn Đàn", 40, false)));

        assertThat(page("/so-vang/" + entry.code().toLowerCase(), 200))
                .contains(entry.code(), entry.hash(), "Có hiệu lực", "Nông Thị Ánh", "không công bố", "10/03/2026")
                .contains("/api/golden-book/export?unit=cdcs-thpt-chuyen")
                .doesNotContain("Bế Văn Đàn");
    }

    @Test
    void aRevokedEntrySaysSo() throws Exception {
        GoldenBookEntry entry = append(aRecognition("case-1"));
        GoldenBookEntry counter =
                book.revoke(new Revocation(entry.code(), "20/QĐ", day("2026-05-04"), "Số liệu không đúng"));

        assertThat(page("/so-vang/" + entry.code(), 200)).contains("Đã hủy bỏ", "/so-vang/" + counter.code());
        assertThat(page("/so-vang/" + counter.code(), 200)).contains("Số liệu không đúng", "/so-vang/" + entry.code());
    }

    @Test
    void thePagesSpeakEnglishToo() throws Exception {
        GoldenBookEntry entry = append(aRecognition("case-1"));

        for (String address : List.of("/so-vang", "/so-vang/" + entry.code())) {
            http.perform(get(address).header("Accept-Language", "en"))
                    .andExpect(content().string(containsString("<html lang=\"en\">")))
                    .andExpect(content().string(containsString("Valid")))
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void anUnknownCodeGetsAFriendlyPage() throws Exception {
        assertThat(page("/so-vang/SV-<i>", 404)).contains("Không có mã này trong Sổ Vàng", "SV-&lt;i&gt;");
    }

    private String page(String address, int status) throws Exception {
        String page = call(address)
                .andExpect(status().is(status))
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .as("the layout is around it, and nothing that a strict content security policy blocks")
                .contains("<html lang=\"vi\">", "/css/sovang.css", "<main id=\"main\"")
                .doesNotContain("<script", "<style", "style=", "onclick", "th:");
        return page;
    }

    private ResultActions call(String address) throws Exception {
        return http.perform(get(org.springframework.web.util.UriComponentsBuilder.fromUriString(address)
                .encode()
                .build()
                .toUri()));
    }
}
