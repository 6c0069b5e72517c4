package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.council.process.EndedSeats;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;
import vn.sovang.support.Timeline;
import vn.sovang.support.WebSession;

/** Whoever loses a post, a seat or a task loses what it let them see, in our pages and in the engine's REST API alike. */
@SovangTest
class AccessEndsTest {

    private static final String UNIT = "cdcs-gang-thep";
    private static final String OFFICER = "officer." + UNIT;
    private static final String MEMBER = "council3." + UNIT;

    @Autowired
    Cases cases;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    EndedSeats endedSeats;

    @Autowired
    TestClock clock;

    @Autowired
    Timeline time;

    @LocalServerPort
    int port;

    String base;

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @Test
    void anEndedPostEndsTheAccessOfARunningSession() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String task = filed.task("appraiseDossier").id();
        WebSession officer = WebSession.of(base, OFFICER);
        claim(officer, task);
        assertThat(status(officer, "/api/initiatives/" + filed.id())).isEqualTo(200);
        assertThat(engineTask(officer, task)).isEqualTo(200);

        reorganisation.endPost(OFFICER, "OFFICER", UNIT, clock.today().minusDays(1));
        lessThanAMinutePasses();

        assertThat(status(officer, "/api/initiatives/" + filed.id())).isEqualTo(404);
        assertThat(status(officer, "/ho-so/" + filed.id())).isEqualTo(404);
        assertThat(engineTask(officer, task)).isEqualTo(404);
        assertThat(officer.get("/camunda/api/engine/engine/default/task").body())
                .isEqualTo("[]");
        assertThat(officer.engine("POST", "/task/" + task + "/complete", submission(Submissions.accept()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(filed.task("appraiseDossier").assignee())
                .as("the task waits for the next officer")
                .isNull();
    }

    @Test
    void recusalTakesTheAccessAwayAtOnceInTheEngineToo() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT)).accept();
        String task = filed.taskOf("scoreDossier", MEMBER).id();
        WebSession member = WebSession.of(base, MEMBER);
        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(200);
        assertThat(engineTask(member, task)).isEqualTo(200);

        assertThat(member.engine("POST", "/task/" + task + "/submit-form", submission(Submissions.conflict("RELATIVE")))
                        .statusCode())
                .isEqualTo(204);

        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(404);
        assertThat(status(member, "/api/initiatives/" + filed.id() + "/attachments"))
                .isEqualTo(404);
        assertThat(status(member, "/api/tasks/" + task + "/dossier")).isEqualTo(404);
        assertThat(engineTask(member, task)).isEqualTo(404);
        assertThat(member.get("/camunda/api/engine/engine/default/task").body()).isEqualTo("[]");
    }

    @Test
    void membersReadTheCaseWhileTheyAreOnThePanelAndNoLonger() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT)).accept().allAgree();
        WebSession member = WebSession.of(base, MEMBER);
        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(200);

        filed.conclude();

        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(404);
        filed.returnToCouncil("Cần làm rõ tính mới.");
        assertThat(status(member, "/api/initiatives/" + filed.id()))
                .as("the panel of the second vote")
                .isEqualTo(200);
        filed.withdraw("member." + UNIT);
        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(404);
    }

    @Test
    void anEndedSeatLeavesThePanelAndTheOthersGoOn() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT)).accept();
        String task = filed.taskOf("scoreDossier", MEMBER).id();
        WebSession member = WebSession.of(base, MEMBER);
        assertThat(engineTask(member, task)).isEqualTo(200);

        reorganisation.endSeats(UNIT, clock.today().minusDays(1), MEMBER);
        endedSeats.leavePanels();

        assertThat(engineTask(member, task)).isEqualTo(404);
        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(404);
        assertThat(filed.history()).contains(UNIT + " COUNCIL_REVIEW SEAT_ENDED");
        filed.allAgree().conclude();
        assertThat(filed.history()).contains(UNIT + " COUNCIL_REVIEW PASSED");
    }

    @Test
    void anEndedSeatLeavesAnExtendedVoteAsWell() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT)).accept();
        LocalDate due = filed.tasks("scoreDossier").get(0).dueOn();
        time.passTo(due.plusDays(1), LocalTime.NOON);
        filed.extend(due.plusDays(12));
        WebSession member = WebSession.of(base, MEMBER);
        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(200);

        reorganisation.endSeats(UNIT, clock.today().minusDays(1), MEMBER);
        endedSeats.leavePanels();

        assertThat(status(member, "/api/initiatives/" + filed.id())).isEqualTo(404);
        filed.allAgree().conclude();
        assertThat(filed.history()).contains(UNIT + " COUNCIL_REVIEW PASSED");
    }

    @Test
    void whoGaveATaskBackKeepsNoRightOnIt() throws Exception {
        DrivenCase filed = cases.file(aRequest().at(UNIT));
        String task = filed.task("appraiseDossier").id();
        String second = "secretary." + UNIT;
        reorganisation.appoint(second, "OFFICER", UNIT, clock.today());
        WebSession officer = WebSession.of(base, second);
        claim(officer, task);
        assertThat(officer.engine("POST", "/task/" + task + "/unclaim", "{}").statusCode())
                .isEqualTo(204);

        reorganisation.endPost(second, "OFFICER", UNIT, clock.today().minusDays(1));
        lessThanAMinutePasses();

        assertThat(officer.get("/camunda/api/engine/engine/default/task").body())
                .as("the secretary still sees the case, but no task of officers")
                .isEqualTo("[]");
    }

    /** The engine's web applications ask for a session's groups twice a minute. */
    private void lessThanAMinutePasses() {
        clock.set(clock.instant().plus(Duration.ofSeconds(45)));
    }

    private void claim(WebSession session, String task) throws Exception {
        assertThat(session.engine("POST", "/task/" + task + "/claim", "{\"userId\":\"" + session.account() + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    private static int status(WebSession session, String path) throws Exception {
        return session.get(path).statusCode();
    }

    private static int engineTask(WebSession session, String task) throws Exception {
        return status(session, "/camunda/api/engine/engine/default/task/" + task);
    }

    private static String submission(String json) {
        return "{\"variables\":{\"submission\":{\"type\":\"Json\",\"value\":\"" + json.replace("\"", "\\\"") + "\"}}}";
    }
}
