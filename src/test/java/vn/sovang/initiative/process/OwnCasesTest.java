package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.batch.WaitingTasks;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.support.Batches;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;

/** Nobody judges an initiative of their own, whatever post they hold and however they were entered. */
@SovangTest
class OwnCasesTest {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String OFFICER = "officer." + STEEL;
    private static final String SECRETARY = "secretary." + STEEL;
    private static final String COMMITTEE = "committee." + STEEL;
    private static final String ABOVE = "caobang";
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 1);

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    TaskService taskService;

    @Autowired
    InitiativeVisibility visibility;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    Batches batch;

    @Autowired
    Database database;

    @Autowired
    Organisation organisation;

    @Test
    void anAuthorAppraisesNotAndAnotherOfficerDoes() {
        reorganisation.admit("officer2", "OFFICER", STEEL, SINCE);
        DrivenCase subject = cases.file(aRequest().withCoAuthor(1, OFFICER));
        String task = subject.task("appraiseDossier").id();

        assertThat(refusal(() -> tasks.claim(task, OFFICER))).isEqualTo("ownCase");
        assertThat(offered(OFFICER, subject)).isEmpty();
        assertThat(tasks.countByKind(OFFICER, List.of("appraiseDossier"))).isEmpty();
        assertThat(offered("officer2", subject)).containsExactly("appraiseDossier");
        assertThat(offered("officer." + ABOVE, subject)).isEmpty();

        tasks.claim(task, "officer2");
        tasks.submit(task, Submissions.accept(), "officer2");
        assertThat(subject.runContinuations().status()).isEqualTo(InitiativeStatus.COUNCIL_REVIEW);
        assertThat(subject.history()).doesNotContain(STEEL + " SUCCESSION DEPUTISED");
    }

    @Test
    void whatAnAuthorAlreadyHasIsRefusedAtTheDoorAndInTheDryRun() {
        DrivenCase subject = cases.file(aRequest().withCoAuthor(1, OFFICER));
        String task = subject.task("appraiseDossier").id();
        taskService.setAssignee(task, OFFICER);

        assertThat(refusal(() -> tasks.check(task, Submissions.accept(), OFFICER)))
                .isEqualTo("ownCase");
        assertThat(refusal(() -> tasks.submit(task, Submissions.accept(), OFFICER)))
                .isEqualTo("ownCase");
        assertThat(subject.status()).isEqualTo(InitiativeStatus.APPRAISAL);
    }

    @Test
    void whereNobodyElseHoldsThePostTheUnitAboveActsAndTheHistorySaysSo() {
        DrivenCase subject = cases.file(aRequest().withCoAuthor(1, OFFICER));
        String above = "officer." + ABOVE;

        assertThat(subject.history()).containsOnlyOnce(STEEL + " SUCCESSION DEPUTISED");
        assertThat(offered(above, subject)).containsExactly("appraiseDossier");
        assertThat(visibility.sees(above, subject.id())).isTrue();
        assertThat(visibility.seesConfidential(above, subject.initiative())).isTrue();
        assertThat(database.count("digest_item where account = '" + above + "'"))
                .isEqualTo(1);
        assertThat(database.count("digest_item where account = '" + OFFICER + "'"))
                .isZero();

        submitAs(above, subject, "appraiseDossier", Submissions.accept());
        assertThat(subject.status()).isEqualTo(InitiativeStatus.COUNCIL_REVIEW);
        assertThat(subject.unit()).isEqualTo(STEEL);
    }

    @Test
    void anAuthorNeitherConcludesNorDecidesNorProposes() {
        DrivenCase subject = cases.file(aRequest()
                .aimingAt("PROVINCIAL")
                .withAuthors(40, 20, 20, 20)
                .withCoAuthor(1, SECRETARY)
                .withCoAuthor(2, COMMITTEE)
                .withCoAuthor(3, OFFICER));
        submitAs("officer." + ABOVE, subject, "appraiseDossier", Submissions.accept());
        subject.allAgree();

        String conclusion = subject.task("concludeSession").id();
        assertThat(refusal(() -> tasks.claim(conclusion, SECRETARY))).isEqualTo("ownCase");
        submitAs("secretary." + ABOVE, subject, "concludeSession", Submissions.minutes("2026-11-20"));
        String decision = subject.task("decideRecognition").id();
        assertThat(refusal(() -> tasks.claim(decision, COMMITTEE))).isEqualTo("ownCase");
        submitAs("committee." + ABOVE, subject, "decideRecognition", Submissions.recognise("7/QĐ", "2026-11-20"));
        String proposal = subject.task("proposeUpward").id();
        assertThat(refusal(() -> tasks.claim(proposal, OFFICER))).isEqualTo("ownCase");
        submitAs("officer." + ABOVE, subject, "proposeUpward", Submissions.propose("9/TTr"));

        assertThat(subject.unit()).isEqualTo(ABOVE);
    }

    @Test
    void anAuthorsCaseIsNoRowOfTheAuthorsBatch() {
        DrivenCase own = cases.file(aRequest().titled("Của tôi").withCoAuthor(1, SECRETARY))
                .accept()
                .allAgree();
        DrivenCase other =
                cases.file(aRequest().titled("Của người khác")).accept().allAgree();
        String sent = Submissions.json(
                "heldOn",
                "2026-11-20",
                "place",
                "Phòng họp",
                "conclusion",
                "Đề nghị công nhận.",
                "rows",
                List.of(
                        Map.of("taskId", other.task("concludeSession").id()),
                        Map.of("taskId", own.task("concludeSession").id())));

        assertThat(batch.toConclude("INITIATIVE", SECRETARY, STEEL))
                .extracting(WaitingTasks.Line::caseId)
                .containsExactly(other.id());
        assertThat(catchThrowableOfType(InvalidInput.class, () -> batch.conclude(sent, SECRETARY))
                        .violations())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("rows[1].taskId rowOwnCase");
    }

    @Test
    void anAuthorEnteredByEmailOrByNameAndUnitIsTheSamePerson() {
        DrivenCase byEmail = cases.file(
                aRequest().titled("Thư điện tử").withAuthorField(1, "email", "Officer.CDCS-Gang-Thep@SoVang.example"));
        DrivenCase byName = cases.file(aRequest()
                .titled("Họ tên")
                .withAuthorField(1, "name", nameOf(OFFICER).toUpperCase(Locale.ROOT)));
        DrivenCase byNameElsewhere = cases.file(aRequest()
                .titled("Trùng họ tên ở đơn vị khác")
                .withAuthorField(1, "name", nameOf(OFFICER))
                .withAuthorField(1, "unitId", "cdcs-so-noi-vu"));
        DrivenCase otherAccent = cases.file(aRequest()
                .titled("Khác dấu")
                .withAuthorField(1, "name", nameOf(OFFICER).replace("Cán", "Cần")));

        for (DrivenCase own : List.of(byEmail, byName)) {
            assertThat(refusal(() -> tasks.claim(own.task("appraiseDossier").id(), OFFICER)))
                    .isEqualTo("ownCase");
        }
        assertThat(byNameElsewhere.accept().status()).isEqualTo(InitiativeStatus.COUNCIL_REVIEW);
        assertThat(otherAccent.accept().status()).isEqualTo(InitiativeStatus.COUNCIL_REVIEW);
    }

    @Test
    void whoTypesInSomebodysPaperMayAppraiseIt() {
        DrivenCase subject = cases.fileBy(OFFICER, aRequest());

        assertThat(subject.accept().status()).isEqualTo(InitiativeStatus.COUNCIL_REVIEW);
    }

    @Test
    void whoeverAppraisedDoesNotDecideWithAnotherPost() {
        reorganisation.appoint(OFFICER, "COMMITTEE", STEEL, SINCE);
        DrivenCase subject = cases.file(aRequest()).passCouncil();
        String task = subject.task("decideRecognition").id();

        assertThat(refusal(() -> tasks.claim(task, OFFICER))).isEqualTo("appraisedIt");
        assertThat(offered(OFFICER, subject)).isEmpty();
        assertThat(subject.recognise().status()).isEqualTo(InitiativeStatus.RECOGNISED);
    }

    @Test
    void anAuthorMaySupplementTheOwnDossierWhateverTheOffice() {
        DrivenCase subject = cases.file(aRequest().ledBy(OFFICER));
        submitAs("officer." + ABOVE, subject, "appraiseDossier", Submissions.askForSupplement("Thiếu."));

        subject.supplement(aRequest().ledBy(OFFICER).with("benefits", "Rõ hơn."));

        assertThat(subject.status()).isEqualTo(InitiativeStatus.APPRAISAL);
        assertThat(offered(OFFICER, subject)).isEmpty();
    }

    private String nameOf(String account) {
        return organisation.nameOf(account);
    }

    private void submitAs(String account, DrivenCase subject, String key, String submission) {
        String task = subject.task(key).id();
        tasks.claim(task, account);
        tasks.submit(task, submission, account);
        subject.runContinuations();
    }

    private List<String> offered(String account, DrivenCase subject) {
        return tasks.tasksOf(account, subject.id()).stream()
                .map(TaskDesk.Item::key)
                .toList();
    }

    private static String refusal(ThrowingCallable work) {
        NotAllowed refused = catchThrowableOfType(NotAllowed.class, work);
        return refused == null ? null : refused.code();
    }
}
