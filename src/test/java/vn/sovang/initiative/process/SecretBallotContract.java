package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.TaskDossiers;
import vn.sovang.council.Ballot;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Tally;
import vn.sovang.council.Vote;
import vn.sovang.council.process.CouncilInfo;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.Refusal;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.Submissions;
import vn.sovang.support.Timeline;
import vn.sovang.support.VoteTraces;

/** The council of the steel works, five voting seats, votes by secret ballot. */
@ExtendWith(OutputCaptureExtension.class)
abstract class SecretBallotContract {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String COMMENT = "Nhận xét viết riêng của một ủy viên";

    @Autowired
    Cases cases;

    @Autowired
    CouncilSessions sessions;

    @Autowired
    TaskDesk tasks;

    @Autowired
    TaskDossiers dossiers;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    FormService formService;

    @Autowired
    IdentityService identityService;

    @Autowired
    Timeline time;

    @Autowired
    Database database;

    @Autowired
    VoteTraces traces;

    @BeforeEach
    void theCouncilVotesSecretly() {
        reorganisation.voteSecretly(STEEL, true);
    }

    @Test
    void nobodyCanTellFromAnyTableOrLogWhoVotedWhat(CapturedOutput log) {
        DrivenCase subject = cases.file(aRequest()).accept();
        VoteTraces.Snapshot before = traces.snapshot();

        submitInTasklist(subject, member(1), sheet(29, 13, 37, "DISAGREE", COMMENT));
        VoteTraces.Snapshot during = traces.snapshot();
        for (int seat = 2; seat <= 5; seat++) {
            subject.scoreAs(member(seat), sheet(20 + seat, 14 + seat, 31 + seat, "AGREE", null));
        }
        VoteTraces.Snapshot after = traces.snapshot();

        for (VoteTraces.Snapshot snapshot : List.of(during, after)) {
            assertThat(snapshot.newRowsThatSay(COMMENT, before)).containsOnlyKeys("secret_ballot_comment");
            assertThat(snapshot.newRowsWithNumbers(before, 29, 13, 37)).containsOnlyKeys("secret_ballot");
            assertThat(snapshot.newRowsWithNumbers(before, 23, 17, 34))
                    .satisfies(rows -> assertThat(rows.keySet()).isSubsetOf("secret_ballot"));
            assertThat(snapshot.newRowsWithAVote(before)).containsOnlyKeys("secret_ballot");
            for (String table : List.of("secret_ballot", "secret_ballot_comment")) {
                assertThat(snapshot.newRows(table, before))
                        .as("rows of " + table + " name neither a member nor a task nor a time")
                        .isNotEmpty()
                        .noneSatisfy(row -> assertThat(row).containsPattern("council\\d\\.|_at=|task"));
            }
        }
        assertThat(after.newRows("ballot_cast", before))
                .hasSize(5)
                .allSatisfy(row -> assertThat(row).doesNotContainPattern("_at="));
        assertThat(after.newRows("secret_ballot", before)).hasSize(5);
        assertThat(log.getAll()).doesNotContain(COMMENT, "DISAGREE", "novelty=", "novelty\"");
    }

    @Test
    void everyCastWritesAllBallotsAnew() {
        DrivenCase subject = cases.file(aRequest()).accept();
        subject.scoreAs(member(1), sheet(11, 11, 11, "AGREE", COMMENT));
        List<String> first = traces.idsOf("secret_ballot");
        List<String> firstComment = traces.idsOf("secret_ballot_comment");

        subject.scoreAs(member(2), sheet(12, 12, 12, "AGREE", null));

        assertThat(traces.idsOf("secret_ballot")).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(traces.idsOf("secret_ballot_comment")).hasSize(1).doesNotContainAnyElementsOf(firstComment);
    }

    @Test
    void nothingIsSeenBeforeTheCountAndTheResultAfterIt() {
        DrivenCase subject = cases.file(aRequest()).accept();
        String open = subject.taskOf("scoreDossier", member(5)).id();
        for (int seat = 1; seat <= 4; seat++) {
            subject.scoreAs(member(seat), sheet(25, 20, 30 + seat, seat == 2 ? "DISAGREE" : "AGREE", COMMENT + seat));
        }

        for (String reader : List.of(member(1), member(5), "officer." + STEEL, "secretary." + STEEL)) {
            CouncilInfo sealed = council(open, reader);
            assertThat(sealed.secret()).isTrue();
            assertThat(sealed.ballots()).isEmpty();
            assertThat(sealed.comments()).isEmpty();
            assertThat(sealed.sheets()).isEmpty();
            assertThat(sealed.tally())
                    .isEqualTo(new CouncilInfo.TallyInfo(5, 4, null, null, null, null, null, null, null, null));
            assertThat(sealed.members())
                    .filteredOn(CouncilInfo.MemberInfo::filed)
                    .as("who voted is known")
                    .hasSize(4);
        }

        subject.scoreAs(member(5), sheet(25, 20, 40, "AGREE", null));

        CouncilInfo opened = council(subject.task("concludeSession").id(), "secretary." + STEEL);
        assertThat(opened.tally().agreed()).isEqualTo(4);
        assertThat(opened.tally().totalAverage()).isEqualByComparingTo("79");
        assertThat(opened.ballots())
                .extracting(CouncilInfo.BallotInfo::total)
                .as("by points, not by filing")
                .containsExactly(85, 79, 78, 77, 76);
        assertThat(opened.comments()).hasSize(4).isSorted();
        assertThat(opened.sheets()).isEmpty();
        subject.conclude().recognise();
        assertThat(subject.history()).contains(STEEL + " GOLDEN_BOOK ENTERED");
    }

    @Test
    void withoutQuorumTheBallotsStaySealedAcrossAnExtension() {
        DrivenCase subject = cases.file(aRequest()).accept();
        VoteTraces.Snapshot before = traces.snapshot();
        subject.scoreAs(member(1), sheet(29, 13, 37, "AGREE", COMMENT));
        LocalDate due = subject.tasks("scoreDossier").get(0).dueOn();
        time.passTo(due.plusDays(1), LocalTime.NOON);

        CouncilInfo sealed = council(subject.task("resolveNoQuorum").id(), "secretary." + STEEL);
        assertThat(sealed.tally().outcome()).isEqualTo("NO_QUORUM");
        assertThat(sealed.tally().agreed()).isNull();
        assertThat(sealed.ballots()).isEmpty();
        assertThat(traces.snapshot().newRowsThatSay("noveltyAverage", before))
                .as("the engine keeps no result either")
                .isEmpty();

        assertThat(traces.snapshot().newRowsThatSay("name_=agreed", before))
                .as("nor how many agreed")
                .isEmpty();

        subject.extend(due.plusDays(12));
        assertThat(subject.tasks("scoreDossier"))
                .extracting(TaskDesk.Item::assignee)
                .containsExactlyInAnyOrder(member(2), member(3), member(4), member(5));
        subject.allAgree().conclude().recognise();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(sessions.ballots(subject.session().id())).hasSize(5);
    }

    @Test
    void aSessionClosedWithoutQuorumIsNeverOpened() {
        DrivenCase subject = cases.file(aRequest()).accept();
        subject.scoreAs(member(1), Submissions.agree());
        time.passTo(subject.tasks("scoreDossier").get(0).dueOn().plusDays(1), LocalTime.NOON);

        subject.closeWithoutQuorum().conclude();

        Tally tally = sessions.tally(subject.session().id());
        assertThat(tally.filed()).isEqualTo(1);
        assertThat(tally.agreed()).isNull();
        assertThat(sessions.ballots(subject.session().id())).isEmpty();
    }

    @Test
    void aConflictIsNotSecretAndShrinksTheBase() {
        DrivenCase subject = cases.file(aRequest()).accept();

        subject.scoreAs(member(1), Submissions.conflict("RELATIVE"));
        subject.scoreAs(member(2), Submissions.agree());
        subject.scoreAs(member(3), Submissions.agree());
        subject.scoreAs(member(4), Submissions.agree());
        subject.scoreAs(member(5), Submissions.disagree());

        assertThat(subject.session().outcome()).isEqualTo(CouncilOutcome.PASSED);
        assertThat(subject.session().chair()).isEqualTo(member(2));
        assertThat(sessions.tally(subject.session().id()).entitled()).isEqualTo(4);
        assertThat(sessions.sheets(subject.session().id())).singleElement().satisfies(sheet -> {
            assertThat(sheet.account()).isEqualTo(member(1));
            assertThat(sheet.vote()).isNull();
        });
    }

    @Test
    void aRevoteIsASessionOfItsOwnAndOldBallotsAreKept() {
        DrivenCase subject =
                cases.file(aRequest()).accept().allScore(Submissions.disagree()).conclude();
        String firstRound = subject.session().id();

        subject.returnToCouncil("Đề nghị biểu quyết lại.").allAgree().conclude().recognise();

        assertThat(subject.session().round()).isEqualTo(2);
        assertThat(sessions.ballots(firstRound))
                .hasSize(5)
                .extracting(Ballot::vote)
                .containsOnly(Vote.DISAGREE);
        assertThat(sessions.ballots(subject.session().id()))
                .hasSize(5)
                .extracting(Ballot::vote)
                .containsOnly(Vote.AGREE);
    }

    @Test
    void aChangedSettingReachesOnlyLaterSessions() {
        DrivenCase secret = cases.file(aRequest()).accept();
        reorganisation.voteSecretly(STEEL, false);
        DrivenCase open =
                cases.file(aRequest().titled("Sáng kiến biểu quyết công khai")).accept();

        secret.allAgree();
        open.allAgree();

        assertThat(secret.session().secretBallot()).isTrue();
        assertThat(open.session().secretBallot()).isFalse();
        assertThat(sessions.ballots(secret.session().id())).hasSize(5);
        assertThat(sessions.sheets(secret.session().id())).isEmpty();
        assertThat(sessions.ballots(open.session().id())).isEmpty();
        assertThat(sessions.sheets(open.session().id())).hasSize(5);
    }

    @Test
    void ofTwentySubmissionsOfOneBallotExactlyOneCounts() throws Exception {
        DrivenCase subject = cases.file(aRequest()).accept();
        String task = subject.taskOf("scoreDossier", member(3)).id();

        List<String> answers = atOnce(20, number -> () -> tasks.submit(task, Submissions.agree(), member(3)));

        assertThat(answers)
                .containsOnlyOnce("done")
                .filteredOn("taskDone"::equals)
                .hasSize(19);
        assertThat(database.count("ballot_cast")).isEqualTo(1);
        assertThat(database.count("secret_ballot")).isEqualTo(1);
        assertThatThrownBy(() -> tasks.submit(task, Submissions.disagree(), member(3)))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void noBallotIsLostWhenAllMembersVoteAtOnce() throws Exception {
        DrivenCase subject = cases.file(aRequest()).accept();
        List<TaskDesk.Item> open = subject.tasks("scoreDossier");

        List<String> answers = atOnce(5, number -> {
            TaskDesk.Item task = open.get(number);
            return () -> tasks.submit(task.id(), sheet(10 + number, 15, 20, "AGREE", COMMENT), task.assignee());
        });

        assertThat(answers).containsOnly("done");
        subject.runContinuations();
        assertThat(sessions.ballots(subject.session().id()))
                .extracting(Ballot::novelty)
                .containsExactly(14, 13, 12, 11, 10);
        assertThat(sessions.comments(subject.session().id())).hasSize(5);
        assertThat(sessions.filed(subject.session().id())).hasSize(5);
    }

    /** As the engine's own REST API does for Tasklist. */
    private void submitInTasklist(DrivenCase subject, String account, String sheet) {
        String task = subject.taskOf("scoreDossier", account).id();
        identityService.setAuthenticatedUserId(account);
        try {
            formService.submitTaskForm(
                    task,
                    Variables.putValueTyped(
                            "submission", SpinValues.jsonValue(sheet).create()));
        } finally {
            identityService.clearAuthentication();
        }
        subject.runContinuations();
    }

    static String member(int seat) {
        return "council" + seat + "." + STEEL;
    }

    static String sheet(int novelty, int applicability, int effectiveness, String vote, String comment) {
        return Submissions.sheet(novelty, applicability, effectiveness, vote, comment);
    }

    private interface Attempts {
        Runnable numbered(int number);
    }

    private static List<String> atOnce(int times, Attempts attempts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(times);
        try {
            List<Callable<String>> calls = IntStream.range(0, times)
                    .mapToObj(number -> (Callable<String>) () -> answer(attempts.numbered(number)))
                    .toList();
            List<String> answers = Collections.synchronizedList(new ArrayList<>());
            for (Future<String> call : people.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private static String answer(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private CouncilInfo council(String task, String reader) {
        return ((RecognitionDossier) dossiers.of(task, reader, Locale.ENGLISH).own()).council();
    }
}
