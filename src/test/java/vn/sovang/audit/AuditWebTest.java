package vn.sovang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.CrossSiteToken.ourToken;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.SovangTest;

/** The log over HTTP: who gets in, what the page says, what the file holds, and what a lost log does to its cause. */
@SovangTest
class AuditWebTest {

    private static final String AUDITOR = "auditor.cdcs-gang-thep";

    @Autowired
    MockMvc web;

    @Autowired
    Cases cases;

    @Autowired
    Database database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditLog log;

    @ParameterizedTest
    @CsvSource({
        "auditor.cdcs-gang-thep, 200",
        "auditor.caobang, 200",
        "admin, 200",
        "member.cdcs-gang-thep, 403",
        "officer.cdcs-gang-thep, 403",
        "committee.caobang, 403"
    })
    void onlyAuditorsAndAdministratorsGetIn(String account, int answer) throws Exception {
        web.perform(get("/nhat-ky").with(user(account))).andExpect(status().is(answer));
        web.perform(get("/nhat-ky/tep").with(user(account))).andExpect(status().is(answer));
        web.perform(get("/api/audit").with(user(account))).andExpect(status().is(answer));
        web.perform(get("/api/audit/export").with(user(account))).andExpect(status().is(answer));
    }

    @Test
    void whoeverIsNotSignedInIsAskedTo() throws Exception {
        web.perform(get("/nhat-ky")).andExpect(status().is3xxRedirection());
        web.perform(get("/api/audit")).andExpect(status().isUnauthorized());
    }

    @Test
    void thePageTellsAnAuditorOfTheUnitInPlainWords() throws Exception {
        DrivenCase subject = cases.file(aRequest()).accept();
        String number = subject.initiative().receiptNumber();

        web.perform(get("/nhat-ky").with(user(AUDITOR)))
                .andExpect(content().string(Matchers.containsString("đã nộp hồ sơ, số " + number)))
                .andExpect(content().string(Matchers.containsString("Thẩm định hồ sơ")))
                .andExpect(content().string(Matchers.containsString("Hồ sơ đạt")))
                .andExpect(content().string(Matchers.containsString("/ho-so/" + subject.id())))
                .andExpect(content().string(Matchers.not(Matchers.containsString("??"))));
        web.perform(get("/nhat-ky").with(user("auditor.caobang")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(number))));
        web.perform(get("/nhat-ky").with(user("admin")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(number))));
    }

    @Test
    void theCasePageLeadsItsAuditorToTheLogOfTheCase() throws Exception {
        DrivenCase subject = cases.file(aRequest());
        String link = "/nhat-ky?case=" + subject.id();

        web.perform(get("/ho-so/" + subject.id()).with(user(AUDITOR)))
                .andExpect(content().string(Matchers.containsString(link)));
        web.perform(get("/ho-so/" + subject.id()).with(user("officer.cdcs-gang-thep")))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.not(Matchers.containsString(link))));
    }

    @Test
    void everyWrongFilterIsNamedAtItsField() throws Exception {
        String wrong = "?from=hom-qua&to=2026-13-01&action=STEAL&account=" + "x".repeat(200);

        web.perform(get("/nhat-ky" + wrong).with(user(AUDITOR)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("id=\"from-error\"")))
                .andExpect(content().string(Matchers.containsString("id=\"to-error\"")))
                .andExpect(content().string(Matchers.containsString("id=\"action-error\"")))
                .andExpect(content().string(Matchers.containsString("id=\"account-error\"")));
        web.perform(get("/nhat-ky/tep" + wrong).with(user(AUDITOR)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("id=\"from-error\"")));
        web.perform(get("/api/audit" + wrong).with(user(AUDITOR)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field")
                        .value(Matchers.containsInAnyOrder("from", "to", "action", "account")));
        web.perform(get("/api/audit?from=2026-02-02&to=2026-02-01").with(user(AUDITOR)))
                .andExpect(jsonPath("$.violations[0].field").value("to"));
        web.perform(get("/api/audit/export?format=xlsx").with(user(AUDITOR))).andExpect(status().isBadRequest());
    }

    @Test
    void thePageIsPagedAndKeepsItsFilters() throws Exception {
        for (int entry = 0; entry < 60; entry++) {
            log.record(AuditEntry.of(AuditAction.SIGNED_IN).by("member.cdcs-gang-thep"));
        }

        web.perform(get("/nhat-ky?account=member.cdcs-gang-thep&case=").with(user(AUDITOR)))
                .andExpect(
                        content().string(Matchers.containsString("/nhat-ky?account=member.cdcs-gang-thep&amp;page=1")));
        web.perform(get("/api/audit?page=1").with(user(AUDITOR)))
                .andExpect(jsonPath("$.total").value(60))
                .andExpect(jsonPath("$.items.length()").value(10));
    }

    @Test
    void theFileOpensInASpreadsheetWithoutAFormula() throws Exception {
        log.record(AuditEntry.of(AuditAction.ATTACHMENT_READ)
                .by("officer.cdcs-gang-thep")
                .inCase("c", "=HYPERLINK(\"http://x\")", "cdcs-gang-thep")
                .with("file", "-2+3.pdf"));

        byte[] file = web.perform(get("/api/audit/export?format=csv").with(user(AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff\"Số\",\"Thời gian\"").contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(text.lines()).allMatch(line -> !line.matches(".*(^|,)\"[=+@-].*"));
        assertThat(AuditRowsOf.log(jdbc, AuditAction.EXPORTED))
                .containsExactly(
                        "EXPORTED auditor.cdcs-gang-thep cdcs-gang-thep " + "{\"what\":\"AUDIT_LOG\",\"rows\":\"1\"}");
    }

    @Test
    void aFileLargerThanOneReadHoldsEveryEntryOnce() throws Exception {
        jdbc.sql("insert into audit_event (occurred_at, actor, action, unit_id) "
                        + "select timestamp '2026-11-20 02:00:00', 'x', 'REQUEST_FILED', 'cdcs-gang-thep' "
                        + "from system_range(1, 2500)")
                .update();

        String text = web.perform(get("/api/audit/export").with(user(AUDITOR)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(text.lines().skip(1).map(line -> line.split(",")[0]).distinct())
                .hasSize(2500);
        assertThat(text.lines()).hasSize(2501);
    }

    @Test
    void signInsAndFailuresAreKeptWithTheirAddress() throws Exception {
        web.perform(signIn("admin", "demo").with(from("192.0.2.7")));
        web.perform(signIn("admin", "sai").with(from("192.0.2.8")));
        web.perform(signIn("mat-khau-go-nham", "sai").with(from("192.0.2.9")));
        web.perform(post("/logout").with(ourToken()).with(user("admin")).with(from("192.0.2.7")));

        assertThat(jdbc.sql("select action, actor, address, detail from audit_event order by id")
                        .query()
                        .listOfRows())
                .extracting(row -> row.get("action"), row -> row.get("actor"), row -> row.get("address"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SIGNED_IN", "admin", "192.0.2.7"),
                        org.assertj.core.groups.Tuple.tuple("SIGN_IN_FAILED", "admin", "192.0.2.8"),
                        org.assertj.core.groups.Tuple.tuple("SIGN_IN_FAILED", null, "192.0.2.9"),
                        org.assertj.core.groups.Tuple.tuple("SIGNED_OUT", "admin", "192.0.2.7"));
        assertThat(AuditRowsOf.log(jdbc)).noneMatch(row -> row.contains("mat-khau"));
    }

    @Test
    void aProgramThatSignsInWithEveryRequestIsKeptOnceAnHour() throws Exception {
        for (int request = 0; request < 3; request++) {
            web.perform(get("/api/me").with(httpBasic(AUDITOR, "demo")).with(from("192.0.2.20")))
                    .andExpect(status().isOk());
        }

        assertThat(AuditRowsOf.log(jdbc, AuditAction.SIGNED_IN)).hasSize(1);
    }

    @AfterEach
    void theNewUnitGoesAgain() {
        jdbc.sql("delete from post where unit_id = 'cdcs-moi'").update();
        jdbc.sql("delete from unit where id = 'cdcs-moi'").update();
    }

    @Test
    void aChangedPostIsKeptAndTheSameFileAgainIsNot() throws Exception {
        String file = """
                {"units": [{"id": "cdcs-moi", "name": "Công đoàn cơ sở mới", "tier": "GRASSROOTS", "parent": "caobang",
                  "decidingBody": "Ban Chấp hành", "validFrom": "2026-01-01"}],
                 "people": [{"account": "nguoi-moi", "name": "Người mới", "email": "m@sovang.example"}],
                 "posts": [{"account": "nguoi-moi", "role": "AUDITOR", "unit": "cdcs-moi", "from": "2026-01-01"%s}]}""";

        load(file.formatted(""));
        int first = AuditRowsOf.log(jdbc, AuditAction.ORGANISATION_CHANGED).size();
        load(file.formatted(""));
        assertThat(AuditRowsOf.log(jdbc, AuditAction.ORGANISATION_CHANGED)).hasSize(first);

        load(file.formatted(", \"to\": \"2026-12-31\""));
        assertThat(AuditRowsOf.log(jdbc, AuditAction.ORGANISATION_CHANGED))
                .hasSize(first + 1)
                .last()
                .asString()
                .startsWith("ORGANISATION_CHANGED admin cdcs-moi {\"change\":\"POST_CHANGED\",\"role\":\"AUDITOR\"");
    }

    @Test
    void anEntryThatCannotBeKeptUndoesTheSubmissionAndWithholdsTheConfidentialPart() throws Exception {
        DrivenCase subject = cases.file(aRequest().with("confidentialInformation", "Tỷ lệ phối liệu."));
        Map<String, List<String>> before = database.content();
        doThrow(new IllegalStateException("the log is out of reach"))
                .when(log)
                .record(argThat(entry -> entry.action() == AuditAction.TASK_SUBMITTED
                        || entry.action() == AuditAction.CONFIDENTIAL_READ));

        assertThat(org.assertj.core.api.Assertions.catchThrowable(subject::accept))
                .hasMessageContaining("out of reach");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        web.perform(get("/api/initiatives/" + subject.id()).with(user("officer.cdcs-gang-thep")))))
                .hasStackTraceContaining("out of reach");

        Map<String, List<String>> after = database.content();
        assertThat(after.get("task_submission")).isEqualTo(before.get("task_submission"));
        assertThat(after.get("case_event")).isNotNull().isEqualTo(before.get("case_event"));
        doCallRealMethod().when(log).record(any());
    }

    private void load(String file) throws Exception {
        web.perform(post("/api/administration/organisation")
                        .with(user("admin").roles("ADMINISTRATOR"))
                        .with(ourToken())
                        .contentType("application/json")
                        .content(file))
                .andExpect(status().isOk());
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signIn(
            String account, String password) {
        return post("/login").with(ourToken()).param("username", account).param("password", password);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
