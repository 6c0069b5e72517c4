package vn.sovang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.CrossSiteToken.ourToken;
import static vn.sovang.support.RequestBuilder.aRequest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;

/** Organisation files as administrators send them: what would break a council is refused, what is corrected is taken. */
@SovangTest
class OrganisationFileTest {

    private static final String UNIT = "cdcs-gang-thep";

    @Autowired
    MockMvc web;

    @Autowired
    Cases cases;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    JdbcClient jdbc;

    /** Undone with the whole sample. */
    @AfterEach
    void restore() {
        reorganisation.voteSecretly(UNIT, false);
    }

    @Test
    void aFileWithAByteOrderMarkIsRead() throws Exception {
        load("\uFEFF" + file("", "")).andExpect(status().isOk());
        web.perform(post("/api/initiatives")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("\uFEFF" + aRequest().build())
                        .with(user("member." + UNIT))
                        .with(ourToken()))
                .andExpect(status().isCreated());
    }

    @Test
    void anAccountSeatedTwiceAtTheSameTimeIsRefused() throws Exception {
        refused(file("", council("""
                        {"account": "council1.cdcs-gang-thep", "seat": "CHAIR"},
                        {"account": "council2.cdcs-gang-thep", "seat": "MEMBER"},
                        {"account": "council2.cdcs-gang-thep", "seat": "DEPUTY", "from": "2026-01-01"},
                        {"account": "council1.cdcs-gang-thep", "seat": "SECRETARY"}""")))
                .andExpect(jsonPath("$.violations[*].field")
                        .value(containsInAnyOrder("councils[0].seats[2].account", "councils[0].seats[3].account")))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("mỗi người chỉ giữ một ghế")));
    }

    @Test
    void aSeatAfterAnotherIsNoSecondOne() throws Exception {
        load(file("", council("""
                        {"account": "council1.cdcs-gang-thep", "seat": "CHAIR"},
                        {"account": "council2.cdcs-gang-thep", "seat": "MEMBER", "to": "2025-12-31"},
                        {"account": "council2.cdcs-gang-thep", "seat": "DEPUTY", "from": "2026-01-01"}"""))).andExpect(status().isOk());
    }

    @Test
    void theUnitsSecretaryDoesNotChairTheCouncil() throws Exception {
        refused(file("""
                        "posts": [{"account": "council1.cdcs-gang-thep", "role": "SECRETARY", "unit": "cdcs-gang-thep",
                         "from": "2026-01-01"}],""", council("""
                        {"account": "council1.cdcs-gang-thep", "seat": "CHAIR"}""")))
                .andExpect(jsonPath("$.violations[*].field").value("councils[0].seats[0].account"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("thư ký")));
    }

    /** The file has another fault, so that it is not loaded and the unit of all tests keeps its secretary. */
    @Test
    void whoeverChairedBeforeMayBeSecretaryLater() throws Exception {
        refused(file("""
                        "posts": [{"account": "council1.cdcs-gang-thep", "role": "SECRETARY", "unit": "cdcs-gang-thep",
                         "from": "2026-01-01"}],""", council("""
                        {"account": "council1.cdcs-gang-thep", "seat": "CHAIR", "to": "2025-12-31"},
                        {"account": "council2.cdcs-gang-thep", "seat": "MEMBER"},
                        {"account": "council2.cdcs-gang-thep", "seat": "MEMBER"}""")))
                .andExpect(jsonPath("$.violations[*].field").value("councils[0].seats[2].account"));
    }

    @Test
    void accountsThatDifferInCaseOnlyAreRefused() throws Exception {
        refused(file("""
                        "people": [
                          {"account": "Thu.Nghiem", "name": "Tài khoản thử", "email": "a@sovang.example"},
                          {"account": "thu.nghiem", "name": "Tài khoản thử", "email": "b@sovang.example"},
                          {"account": "Officer.cdcs-gang-thep", "name": "Tài khoản thử", "email": "c@sovang.example"}],""", ""))
                .andExpect(jsonPath("$.violations[*].field")
                        .value(containsInAnyOrder("people[1].account", "people[2].account")));
    }

    @Test
    void aSeatWithAnotherFirstDayIsStillOneSeatAndCasesGoOn() throws Exception {
        DrivenCase running = cases.file(aRequest().titled("Chống ẩm kho")).accept();
        String seats = """
                {"account": "council1.cdcs-gang-thep", "seat": "CHAIR", "from": "%1$s"},
                {"account": "council2.cdcs-gang-thep", "seat": "DEPUTY", "from": "%1$s"},
                {"account": "council3.cdcs-gang-thep", "seat": "MEMBER", "from": "%1$s"}""";
        for (String from : new String[] {"2024-02-01", "2026-01-01", "2023-03-01"}) {
            load(file("", council(seats.formatted(from)))).andExpect(status().isOk());
        }

        DrivenCase subject = cases.file(aRequest().titled("Gá kẹp nhanh")).accept();

        assertThat(subject.tasks("scoreDossier")).hasSize(5);
        subject.allAgree().conclude().recognise();
        running.allAgree().conclude().recognise();
        assertThat(jdbc.sql("select count(*) from council_seat where council_id = 'hdsk-cdcs-gang-thep'"
                                + " and account = 'council1.cdcs-gang-thep' and valid_to is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        // The terms that made way are in the log with the day on which they end, which lies before they began.
        assertThat(jdbc.sql("select detail from audit_event where subject = 'council1.cdcs-gang-thep'"
                                + " and detail like '%SEAT_CHANGED%' order by id")
                        .query(String.class)
                        .list())
                .anyMatch(detail -> detail.contains("2026-01-01") && detail.contains("2025-12-31"));
    }

    private ResultActions refused(String file) throws Exception {
        return load(file).andExpect(status().isBadRequest());
    }

    private ResultActions load(String file) throws Exception {
        return web.perform(post("/api/administration/organisation")
                .contentType(MediaType.APPLICATION_JSON)
                .content(file)
                .with(user("admin"))
                .with(ourToken()));
    }

    private static String council(String seats) {
        return """
                {"id": "hdsk-cdcs-gang-thep", "unit": "cdcs-gang-thep", "kind": "INITIATIVE", "validFrom": "2007-01-01",
                 "seats": [%s]}""".formatted(seats);
    }

    private static String file(String more, String council) {
        return """
                {%s "units": [{"id": "cdcs-gang-thep", "name": "%s", "tier": "GRASSROOTS", "parent": "caobang",
                 "decidingBody": "Ban Chấp hành", "councilSeats": 5, "validFrom": "2007-01-01"}], "councils": [%s]}""".formatted(more, "Công đoàn cơ sở Công ty Cổ phần Gang thép Cao Bằng", council);
    }
}
