package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.TaskDossiers;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSessions;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Mails;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.Timeline;

/** Panels, conflicts, votes and quorum; the council of the steel works has five voting seats. */
@SovangTest
class CouncilReviewTest {

    private static final String STEEL = "cdcs-gang-thep";

    @Autowired
    Cases cases;

    @Autowired
    CouncilSessions sessions;

    @Autowired
    InitiativeVisibility visibility;

    @Autowired
    Timeline time;

    @Autowired
    TaskDossiers dossiers;

    @Autowired
    Mails mails;

    @Autowired
    Organisation organisation;

    @Test
    void anAuthorOnTheCouncilIsLeftOutAndTheDeputyChairs() {
        DrivenCase subject =
                cases.file(aRequest().withCoAuthor(1, "council1." + STEEL)).accept();

        assertThat(subject.tasks("scoreDossier")).hasSize(4);
        assertThat(subject.session().chair()).isEqualTo("council2." + STEEL);
        subject.allAgree();
        assertThat(sessions.tally(subject.session().id()).entitled()).isEqualTo(4);
        assertThat(subject.session().outcome()).isEqualTo(CouncilOutcome.PASSED);
    }

    @Test
    void anAuthorOnTheCouncilIsLeftOutHoweverEntered() {
        DrivenCase byEmail = cases.file(aRequest()
                        .titled("Chỉ có thư điện tử")
                        .withAuthorField(1, "email", "COUNCIL1." + STEEL + "@sovang.example"))
                .accept();
        DrivenCase byName = cases.file(aRequest()
                        .titled("Chỉ có họ tên")
                        .withAuthorField(1, "name", organisation.nameOf("council1." + STEEL)))
                .accept();

        for (DrivenCase subject : List.of(byEmail, byName)) {
            assertThat(subject.tasks("scoreDossier"))
                    .extracting(TaskDesk.Item::assignee)
                    .hasSize(4)
                    .doesNotContain("council1." + STEEL);
        }
    }

    @Test
    void aDeclaredConflictShrinksTheBaseAndTakesTheAccessAway() {
        DrivenCase subject = cases.file(aRequest()).accept();
        assertThat(visibility.sees("council1." + STEEL, subject.id())).isTrue();

        subject.scoreAs("council1." + STEEL, Submissions.conflict("RELATIVE"));

        assertThat(visibility.sees("council1." + STEEL, subject.id())).isFalse();
        assertThat(subject.session().chair()).isEqualTo("council2." + STEEL);
        // Three of four entitled agree: two thirds are reached; of five they would not be.
        subject.scoreAs("council2." + STEEL, Submissions.agree());
        subject.scoreAs("council3." + STEEL, Submissions.agree());
        subject.scoreAs("council4." + STEEL, Submissions.agree());
        subject.scoreAs("council5." + STEEL, Submissions.disagree());
        assertThat(subject.session().outcome()).isEqualTo(CouncilOutcome.PASSED);
    }

    @Test
    void exactlyTwoThirdsPassAndOneShortDoesNot() {
        DrivenCase passing =
                cases.file(aRequest().at("cdcs-tieu-hoc-hop-giang")).accept();
        passing.score(Submissions.agree(), Submissions.disagree(), Submissions.agree());
        DrivenCase failing = cases.file(aRequest().at("cdcs-thpt-lai-chau")).accept();
        failing.score(Submissions.agree(), Submissions.disagree(), Submissions.disagree());

        assertThat(passing.session().outcome()).isEqualTo(CouncilOutcome.PASSED);
        assertThat(failing.session().outcome()).isEqualTo(CouncilOutcome.NOT_PASSED);
    }

    @Test
    void aFailedVoteAllowsOnlyRefusalOrOneReturn() {
        DrivenCase subject =
                cases.file(aRequest()).accept().allScore(Submissions.disagree()).conclude();

        assertThatThrownBy(subject::recognise).isInstanceOf(InvalidInput.class).hasMessageContaining("outcome");
        assertThat(subject.status()).isEqualTo(InitiativeStatus.DECISION);
        subject.returnToCouncil("Bổ sung số liệu, đề nghị biểu quyết lại.");
        assertThat(subject.status()).isEqualTo(InitiativeStatus.COUNCIL_REVIEW);

        subject.allScore(Submissions.disagree()).conclude();
        assertThat(subject.session().round()).isEqualTo(2);
        assertThatThrownBy(() -> subject.returnToCouncil("Lần nữa.")).isInstanceOf(InvalidInput.class);
        subject.refuse("Hội đồng hai lần không thông qua.");
        assertThat(subject.status()).isEqualTo(InitiativeStatus.REFUSED);
        assertThat(sessions.of(subject.id()))
                .hasSize(2)
                .allSatisfy(session -> assertThat(sessions.sheets(session.id()))
                        .as("old sheets are kept")
                        .hasSize(5));
    }

    @Test
    void aSecondVoteMayRecognise() {
        DrivenCase subject =
                cases.file(aRequest()).accept().allScore(Submissions.disagree()).conclude();

        subject.returnToCouncil("Biểu quyết lại.").allAgree().conclude().recognise();

        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
    }

    @Test
    void aFiledSheetCannotBeChanged() {
        DrivenCase subject = cases.file(aRequest()).accept();
        String task = subject.taskOf("scoreDossier", "council3." + STEEL).id();
        subject.scoreAs("council3." + STEEL, Submissions.disagree());

        assertThatThrownBy(() -> tasks.submit(task, Submissions.agree(), "council3." + STEEL))
                .isInstanceOf(AlreadyDone.class);
        assertThat(sessions.sheets(subject.session().id())).hasSize(1);
    }

    @Autowired
    TaskDesk tasks;

    @Test
    void conflictsDownToNobodyLeadToTheSecretary() {
        DrivenCase subject = cases.file(aRequest()).accept().allScore(Submissions.conflict("STAKEHOLDER"));

        assertThat(subject.openTasks()).containsExactly("resolveNoQuorum");
        subject.closeWithoutQuorum().conclude();
        assertThat(subject.session().outcome()).isEqualTo(CouncilOutcome.NO_QUORUM);
        assertThatThrownBy(subject::recognise).isInstanceOf(InvalidInput.class);
        subject.returnToCouncil("Kiện toàn hội đồng.");
        assertThat(subject.openTasks()).as("everybody is still in conflict").containsExactly("resolveNoQuorum");
        subject.closeWithoutQuorum().conclude().refuse("Không còn ủy viên đủ điều kiện.");
        assertThat(subject.status()).isEqualTo(InitiativeStatus.REFUSED);
    }

    @Test
    void missingSheetsAreRemindedOfAndExpire() {
        DrivenCase subject = cases.file(aRequest()).accept();
        subject.scoreAs("council1." + STEEL, Submissions.agree());
        LocalDate due = subject.tasks("scoreDossier").get(0).dueOn();

        time.passTo(due.minusDays(1), LocalTime.NOON);
        assertThat(mails.to(subject, "task-due-soon"))
                .containsExactly("council2." + STEEL, "council3." + STEEL, "council4." + STEEL, "council5." + STEEL);

        time.passTo(due.plusDays(1), LocalTime.NOON);
        assertThat(mails.to(subject, "task-overdue"))
                .as("one mail for all absentees")
                .containsExactly("secretary." + STEEL);
        assertThat(subject.openTasks()).containsExactly("resolveNoQuorum");
    }

    @Test
    void anExtendedLimitIsRemindedOfAndReportedAnew() {
        DrivenCase subject = cases.file(aRequest()).accept();
        subject.scoreAs("council1." + STEEL, Submissions.agree())
                .scoreAs("council2." + STEEL, Submissions.agree())
                .scoreAs("council3." + STEEL, Submissions.agree());
        LocalDate due = subject.tasks("scoreDossier").get(0).dueOn();
        time.passTo(due.plusDays(1), LocalTime.NOON);
        subject.extend(due.plusDays(12));

        time.passTo(subject.tasks("scoreDossier").get(0).dueOn().plusDays(1), LocalTime.NOON);

        assertThat(mails.to(subject, "task-due-soon"))
                .containsExactly("council4." + STEEL, "council4." + STEEL, "council5." + STEEL, "council5." + STEEL);
        assertThat(mails.to(subject, "task-overdue")).containsExactly("secretary." + STEEL, "secretary." + STEEL);
    }

    @Test
    void aLimitSoNearThatItsReminderLiesInThePastIsRemindedOfAtOnce() {
        DrivenCase subject = cases.file(aRequest()).accept();
        LocalDate due = subject.tasks("scoreDossier").get(0).dueOn();
        time.passTo(due.plusDays(1), LocalTime.NOON);
        int before = mails.to(subject, "task-due-soon").size();

        subject.extend(due.plusDays(2));
        time.runDueJobs();

        assertThat(mails.to(subject, "task-due-soon")).hasSize(before + 5);
    }

    @Test
    void anExtensionAsksOnlyTheAbsentees() {
        DrivenCase subject = cases.file(aRequest()).accept();
        subject.scoreAs("council1." + STEEL, Submissions.agree());
        LocalDate due = subject.tasks("scoreDossier").get(0).dueOn();
        time.passTo(due.plusDays(1), LocalTime.NOON);

        subject.extend(due.plusDays(12));

        assertThat(subject.tasks("scoreDossier"))
                .extracting(TaskDesk.Item::assignee)
                .containsExactlyInAnyOrder(
                        "council2." + STEEL, "council3." + STEEL, "council4." + STEEL, "council5." + STEEL);
        subject.allAgree().conclude().recognise();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
    }

    @Test
    void sheetsAreReadOnlyAfterTheVoteAndNeverByAnAuthor() {
        DrivenCase subject = cases.file(aRequest()).accept();
        subject.scoreAs("council1." + STEEL, Submissions.agree());
        LocalDate due = subject.tasks("scoreDossier").get(0).dueOn();
        time.passTo(due.plusDays(1), LocalTime.NOON);

        String unresolved = subject.task("resolveNoQuorum").id();
        assertThat(sheetsRead(unresolved, "secretary." + STEEL))
                .as("an extension may follow")
                .isZero();
        assertThat(sheetsRead(unresolved, "member." + STEEL)).isZero();

        subject.extend(due.plusDays(12));
        subject.scoreAs("council2." + STEEL, Submissions.disagree());
        String waiting = subject.taskOf("scoreDossier", "council3." + STEEL).id();
        assertThat(sheetsRead(waiting, "officer." + STEEL)).isZero();
        assertThat(sheetsRead(waiting, "member." + STEEL)).isZero();
        assertThat(sheetsRead(waiting, "council3." + STEEL)).isZero();
        assertThat(sheetsRead(waiting, "council2." + STEEL))
                .as("filed the own one")
                .isEqualTo(2);

        subject.allAgree().conclude();
        String deciding = subject.task("decideRecognition").id();
        assertThat(sheetsRead(deciding, "committee." + STEEL)).isEqualTo(5);
        assertThat(sheetsRead(deciding, "member." + STEEL)).isZero();
    }

    private int sheetsRead(String task, String reader) {
        return ((RecognitionDossier) dossiers.of(task, reader, Locale.ENGLISH).own())
                .council()
                .sheets()
                .size();
    }
}
