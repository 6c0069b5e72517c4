package vn.sovang.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.redress.process.RedressWork.objects;
import static vn.sovang.redress.process.RedressWork.review;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.award.Honour;
import vn.sovang.award.HonourStatus;
import vn.sovang.award.Honours;
import vn.sovang.award.NewHonour;
import vn.sovang.award.Recipient;
import vn.sovang.casework.TaskDesk;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.redress.Dependent;
import vn.sovang.redress.DependentOutcome;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationDependents;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.support.BareCase;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;
import vn.sovang.support.Timeline;

/** Revocation of recognitions and honours. */
abstract class RevocationContract {

    static final String STEEL = "cdcs-gang-thep";
    static final String OFFICER = "officer." + STEEL;
    static final String COMMITTEE = "committee." + STEEL;
    static final String AUTHOR = "member." + STEEL;
    static final String PROVINCE = "caobang";

    @Autowired
    TaskService taskService;

    @Autowired
    Cases cases;

    @Autowired
    RedressWork work;

    @Autowired
    RevocationDesk desk;

    @Autowired
    Revocations revocations;

    @Autowired
    RevocationDependents dependents;

    @Autowired
    vn.sovang.casefile.Cases allCases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GoldenBook book;

    @Autowired
    Honours honours;

    @Autowired
    Timeline timeline;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    @Test
    void aRecognitionIsRevokedByACounterEntryAndTheAwardsThatRestedOnItAreFlagged() {
        DrivenCase subject = cases.file(aRequest()).recogniseHere();
        String code = codeOf(subject, STEEL);
        Honour own = honour(STEEL, code);
        Honour upper = honour(PROVINCE, code);
        Honour other = honour(STEEL, "SV-OTHER");

        RevocationCase revocation = work.revoke("INITIATIVE", code.toLowerCase(), OFFICER);

        assertThat(revocation.number()).isEqualTo("0001/2026/TH-" + STEEL);
        assertThat(work.keys(revocation.id())).containsExactly("answerRevocation", "answerRevocation");
        assertThat(work.mails(revocation.id()))
                .contains("revocation-opened → " + AUTHOR, "revocation-opened → tac-gia-2@sovang.example");
        answerAll(revocation);
        assertThat(revocations.get(revocation.id()).status()).isEqualTo(RevocationStatus.DECISION);
        assertThat(book.find(code).orElseThrow().status()).isEqualTo(EntryStatus.VALID);

        decide(revocation, "REVOKE");

        GoldenBookEntry entry = book.find(code).orElseThrow();
        assertThat(entry.status()).isEqualTo(EntryStatus.REVOKED);
        assertThat(book.find(entry.revokedBy()).orElseThrow().kind()).isEqualTo(EntryKind.REVOCATION);
        assertThat(book.integrity().valid()).isTrue();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.REVOKED);
        assertThat(subject.history()).endsWith(STEEL + " REVOCATION REVOKED");
        assertThat(work.mails(revocation.id()))
                .contains("revocation-decided → " + AUTHOR, "revocation-decided → tac-gia-2@sovang.example");
        assertThat(honours.get(own.id()).isFlagged()).isTrue();
        assertThat(honours.get(upper.id()).isFlagged()).isTrue();
        assertThat(honours.get(other.id()).isFlagged()).isFalse();
        assertThat(work.keys(revocation.id())).containsExactly("reviewDependentAward", "reviewDependentAward");
        assertThat(tasks.tasksOf("committee." + PROVINCE, null, null, 0, 100).items())
                .extracting(TaskDesk.Item::key, TaskDesk.Item::unitId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("reviewDependentAward", PROVINCE));
        assertThat(tasks.tasksOf("officer.laichau", null, null, 0, 100).items()).isEmpty();
    }

    @Test
    void everyUnitLooksAtWhatItGaveAndEitherKeepsItOrStartsARevocationOfItsOwn() {
        DrivenCase subject = cases.file(aRequest()).recogniseHere();
        String code = codeOf(subject, STEEL);
        Honour own = honour(STEEL, code);
        Honour upper = honour(PROVINCE, code);
        RevocationCase revocation = revoked(code);

        work.claimAndSubmit(reviewAt(revocation, STEEL), review("KEEP"), OFFICER);
        work.claimAndSubmit(reviewAt(revocation, PROVINCE), review("START_REVOCATION"), "committee." + PROVINCE);

        assertThat(work.keys(revocation.id())).isEmpty();
        assertThat(honours.get(own.id()).isFlagged()).isFalse();
        assertThat(honours.get(own.id()).isValid()).isTrue();
        assertThat(dependents.of(revocation.id()))
                .extracting(Dependent::outcome)
                .containsExactlyInAnyOrder(DependentOutcome.KEEP, DependentOutcome.START_REVOCATION);
        RevocationCase followed = revocations.ofSubject("HONOUR/" + upper.id()).get(0);
        assertThat(followed.allegation().followedFrom()).isEqualTo(revocation.id());
        assertThat(followed.unitId()).isEqualTo(PROVINCE);

        work.claimAndSubmit(
                work.task(followed.id(), "answerRevocation"),
                Submissions.json("accepts", true, "receivedOn", "2026-11-20"),
                "officer." + PROVINCE);
        TaskDesk.Item decision = work.task(followed.id(), "decideRevocation");
        assertThatThrownBy(() -> tasks.claim(decision.id(), "committee." + PROVINCE))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.code()).isEqualTo("startedRevocation"));
        work.claimAndSubmit(decision, work.ruling("REVOKE", "77/QĐ"), "committee.tld");

        assertThat(honours.get(upper.id()).status()).isEqualTo(HonourStatus.REVOKED);
        assertThat(honours.get(upper.id()).revocationNumber()).isEqualTo("77/QĐ");
        assertThat(work.keys(followed.id())).isEmpty();
    }

    @Test
    void entriesOfOtherLevelsAreFlaggedAndStay() {
        DrivenCase subject = cases.file(aRequest().aimingAt("PROVINCIAL"))
                .recogniseHere()
                .propose()
                .recogniseHere();
        String code = codeOf(subject, STEEL);
        String upperCode = codeOf(subject, PROVINCE);

        RevocationCase revocation = revoked(code);

        assertThat(book.find(upperCode).orElseThrow().status()).isEqualTo(EntryStatus.VALID);
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(reviewAt(revocation, PROVINCE).unitName()).isEqualTo("Liên đoàn Lao động tỉnh Cao Bằng");
        work.claimAndSubmit(reviewAt(revocation, PROVINCE), review("START_REVOCATION"), "officer." + PROVINCE);
        RevocationCase followed = revocations.ofCase(subject.id()).stream()
                .filter(each -> revocation.id().equals(each.allegation().followedFrom()))
                .findFirst()
                .orElseThrow();
        assertThat(followed.subject().entryCode()).isEqualTo(upperCode);
        timeline.pass(Period.ofDays(30));
        work.claimAndSubmit(
                work.task(followed.id(), "decideRevocation"), work.ruling("REVOKE", "9/QĐ"), "committee." + PROVINCE);
        assertThat(subject.status()).isEqualTo(InitiativeStatus.REVOKED);
    }

    @Test
    void whoeverSaysNothingInTimeIsRemindedThenPassedOver() {
        String code = codeOf(cases.file(aRequest()).recogniseHere(), STEEL);
        RevocationCase revocation = work.revoke("INITIATIVE", code, OFFICER);
        work.submit(taskOf(revocation, AUTHOR), objects("Số liệu đúng."), AUTHOR);

        timeline.pass(Period.ofDays(13));
        assertThat(work.mails(revocation.id())).contains("task-due-soon → " + OFFICER);
        assertThat(work.keys(revocation.id())).containsExactly("answerRevocation");
        timeline.pass(Period.ofDays(6));

        assertThat(work.keys(revocation.id())).containsExactly("decideRevocation");
        assertThat(work.history(revocation.id())).contains(STEEL + " ANSWER LAPSED");
        timeline.pass(Period.ofDays(60));
        assertThat(work.mails(revocation.id()))
                .contains("task-due-soon → " + COMMITTEE, "task-overdue → secretary." + STEEL);
        decide(revocation, "KEEP");
        assertThat(revocations.get(revocation.id()).status()).isEqualTo(RevocationStatus.KEPT);
        assertThat(book.find(code).orElseThrow().status()).isEqualTo(EntryStatus.VALID);
        assertThat(work.mails(revocation.id())).contains("revocation-decided → " + AUTHOR);
    }

    @Test
    void anAnswerAndTheEndOfThePeriodDoNotGetInEachOthersWay() {
        String code = codeOf(cases.file(aRequest().withAuthors(100)).recogniseHere(), STEEL);
        RevocationCase revocation = work.revoke("INITIATIVE", code, OFFICER);
        TaskDesk.Item task = work.task(revocation.id(), "answerRevocation");
        tasks.submit(task.id(), objects("Đúng."), AUTHOR);

        timeline.pass(Period.ofDays(30));

        assertThat(work.keys(revocation.id())).containsExactly("decideRevocation");
        assertThat(work.history(revocation.id())).doesNotContain(STEEL + " ANSWER LAPSED");
        assertThatThrownBy(() -> tasks.submit(task.id(), objects("Lại."), AUTHOR))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void onlyOneRevocationOfASubjectIsOpenAtATime() {
        String code = codeOf(cases.file(aRequest()).recogniseHere(), STEEL);
        RevocationCase first = work.revoke("INITIATIVE", code, OFFICER);

        assertThatThrownBy(() -> work.revoke("INITIATIVE", code, COMMITTEE))
                .isInstanceOfSatisfying(AlreadyDone.class, refused -> {
                    assertThat(refused.code()).isEqualTo("revocationOpen");
                    assertThat(refused.arguments()).contains(first.number());
                });
        answerAll(first);
        decide(first, "KEEP");
        RevocationCase second = work.revoke("INITIATIVE", code, "secretary." + STEEL);
        answerAll(second);
        decide(second, "REVOKE");
        assertThatThrownBy(() -> work.revoke("INITIATIVE", code, OFFICER))
                .isInstanceOfSatisfying(
                        AlreadyDone.class, refused -> assertThat(refused.code()).isEqualTo("alreadyRevoked"));
        assertThat(database.count("revocation")).isEqualTo(2);
    }

    @Test
    void aRecognitionWithoutAnEntryIsRevokedByItsReceiptNumber() {
        DrivenCase subject = cases.file(aRequest().withAuthors(100)).accept();
        subject.score(scores()).conclude().recognise();
        assertThat(book.entriesOf(subject.id())).isEmpty();

        RevocationCase revocation =
                work.revoke("INITIATIVE", subject.initiative().receiptNumber(), OFFICER);
        work.submit(taskOf(revocation, AUTHOR), Submissions.json("accepts", true), AUTHOR);
        decide(revocation, "REVOKE");

        assertThat(subject.status()).isEqualTo(InitiativeStatus.REVOKED);
        assertThatThrownBy(() -> work.revoke("INITIATIVE", subject.initiative().receiptNumber(), OFFICER))
                .isInstanceOf(AlreadyDone.class);
    }

    @Test
    void nobodyOfAnotherUnitStartsOneOrKnowsOfIt() {
        String code = codeOf(cases.file(aRequest()).recogniseHere(), STEEL);
        for (String account : List.of("officer." + PROVINCE, "auditor." + STEEL, AUTHOR, "council1." + STEEL)) {
            for (String asked : List.of(code, "SV-2026-00000-00000")) {
                assertThatThrownBy(() -> work.revoke("INITIATIVE", asked, account))
                        .as(account + " " + asked)
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                invalid -> assertThat(invalid.violations())
                                        .extracting(violation -> violation.field() + " " + violation.code())
                                        .containsExactly("subject.code noSuchSubject"));
            }
        }
        RevocationCase revocation = work.revoke("INITIATIVE", code, OFFICER);
        TaskDesk.Item task = taskOf(revocation, AUTHOR);

        for (String account : List.of("officer." + PROVINCE, "council1." + STEEL, "member.laichau", "admin")) {
            assertThat(allCases.sees(account, revocation.id())).as(account).isFalse();
            assertThatThrownBy(() -> tasks.submit(task.id(), objects("Không."), account))
                    .as(account)
                    .isInstanceOf(NotVisible.class);
        }
        for (String account : List.of(AUTHOR, OFFICER, COMMITTEE, "secretary." + STEEL, "auditor." + STEEL)) {
            assertThat(allCases.sees(account, revocation.id())).as(account).isTrue();
        }
        assertThatThrownBy(() -> tasks.submit(task.id(), objects("Không."), OFFICER))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyDecidesOnTheOwnRecognition() {
        reorganisation.appoint(AUTHOR, "COMMITTEE", STEEL, clock.today());
        String code = codeOf(cases.file(aRequest().withAuthors(100)).recogniseHere(), STEEL);
        RevocationCase revocation = work.revoke("INITIATIVE", code, OFFICER);
        work.submit(taskOf(revocation, AUTHOR), objects("Đúng."), AUTHOR);
        TaskDesk.Item task = work.task(revocation.id(), "decideRevocation");

        assertThatThrownBy(() -> tasks.claim(task.id(), AUTHOR))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.code()).isEqualTo("ownRevocation"));
        taskService.setAssignee(task.id(), AUTHOR);
        assertThatThrownBy(() -> tasks.submit(task.id(), work.ruling("KEEP", "5/QĐ"), AUTHOR))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.code()).isEqualTo("ownRevocation"));
        assertThat(revocations.get(revocation.id()).status()).isEqualTo(RevocationStatus.DECISION);
    }

    @Test
    void whoeverStartedItDoesNotDecideIt() {
        String code = codeOf(cases.file(aRequest().withAuthors(100)).recogniseHere(), STEEL);
        RevocationCase revocation = work.revoke("INITIATIVE", code, COMMITTEE);
        work.submit(taskOf(revocation, AUTHOR), objects("Không đúng."), AUTHOR);
        TaskDesk.Item task = work.task(revocation.id(), "decideRevocation");

        assertThatThrownBy(() -> tasks.claim(task.id(), COMMITTEE))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.code()).isEqualTo("startedRevocation"));
        assertThat(tasks.tasksOf(COMMITTEE, revocation.id())).isEmpty();
        assertThat(work.history(revocation.id())).contains(STEEL + " SUCCESSION DEPUTISED");

        work.claimAndSubmit(task, work.ruling("KEEP", "5/QĐ"), "committee." + PROVINCE);
        assertThat(revocations.get(revocation.id()).status()).isEqualTo(RevocationStatus.KEPT);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsStored() {
        String code = codeOf(cases.file(aRequest()).recogniseHere(), STEEL);
        for (String wrong : List.of(
                "{}",
                RedressWork.revocation("INITIATIVE", "SV-NO-SUCH", "WRONG_DATA", "x"),
                RedressWork.revocation("INITIATIVE", code, "NO_GROUND", " "),
                RedressWork.revocation("HONOUR", code, "OTHER", "x".repeat(4001)),
                "{\"subject\":{\"kind\":\"INITIATIVE\",\"code\":\"" + code
                        + "\"},\"ground\":\"OTHER\",\"statement\":\"x\",\"status\":\"REVOKED\"}")) {
            assertThatThrownBy(() -> desk.start(wrong, OFFICER)).as(wrong).isInstanceOf(InvalidInput.class);
        }
        assertThat(database.count("revocation")).isZero();

        RevocationCase revocation = work.revoke("INITIATIVE", code, OFFICER);
        TaskDesk.Item task = taskOf(revocation, AUTHOR);
        assertThatThrownBy(() -> tasks.submit(task.id(), Submissions.json("accepts", false), AUTHOR))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        tasks.submit(task.id(), Submissions.json("accepts", true, "receivedOn", "2026-11-20"), AUTHOR))
                .isInstanceOf(InvalidInput.class);
        answerAll(revocation);
        TaskDesk.Item ruling = work.task(revocation.id(), "decideRevocation");
        tasks.claim(ruling.id(), COMMITTEE);
        assertThatThrownBy(() -> tasks.submit(
                        ruling.id(),
                        Submissions.json(
                                "outcome",
                                "REVOKE",
                                "decisionNumber",
                                "1/QĐ",
                                "decidedOn",
                                clock.today().plusDays(1).toString(),
                                "reason",
                                "x"),
                        COMMITTEE))
                .isInstanceOf(InvalidInput.class);
        assertThat(book.find(code).orElseThrow().status()).isEqualTo(EntryStatus.VALID);
    }

    @Test
    void theSuccessorOfADissolvedUnitDecides() {
        String school = "cdcs-tieu-hoc-hop-giang";
        DrivenCase subject = cases.file(aRequest().at(school).withAuthors(100).aimingAt("UPPER"))
                .recogniseHere()
                .propose()
                .recogniseHere();
        String code = codeOf(subject, "caobang-thucphan");
        RevocationCase revocation = work.revoke("INITIATIVE", code, "officer.caobang-thucphan");

        reorganisation.dissolve("caobang-thucphan", clock.today().minusDays(1), "caobang-vienchuc");

        assertThat(revocations.get(revocation.id()).unitId()).isEqualTo("caobang-vienchuc");
        work.submit(taskOf(revocation, "member." + school), objects("Đúng."), "member." + school);
        work.claimAndSubmit(
                work.task(revocation.id(), "decideRevocation"),
                work.ruling("REVOKE", "3/QĐ"),
                "committee.caobang-vienchuc");
        assertThat(book.find(code).orElseThrow().status()).isEqualTo(EntryStatus.REVOKED);
        assertThat(book.find(code).orElseThrow().unitId()).isEqualTo("caobang-thucphan");
        assertThat(reviewAt(revocation, school).unitId()).isEqualTo(school);
    }

    /** Recognised, but too little new for the Golden Book. */
    private static String[] scores() {
        String sheet = Submissions.sheet(8, 28, 38, "AGREE");
        return new String[] {sheet, sheet, sheet, sheet, sheet};
    }

    private RevocationCase revoked(String code) {
        RevocationCase revocation = work.revoke("INITIATIVE", code, OFFICER);
        answerAll(revocation);
        decide(revocation, "REVOKE");
        return revocation;
    }

    private void answerAll(RevocationCase revocation) {
        work.submit(taskOf(revocation, AUTHOR), objects("Số liệu đã được phân xưởng xác nhận."), AUTHOR);
        work.tasks(revocation.id(), "answerRevocation")
                .forEach(task -> work.claimAndSubmit(task, work.onPaper("Không đồng ý."), OFFICER));
    }

    private void decide(RevocationCase revocation, String outcome) {
        work.claimAndSubmit(
                work.task(revocation.id(), "decideRevocation"), work.ruling(outcome, "21/QĐ-" + outcome), COMMITTEE);
    }

    private TaskDesk.Item taskOf(RevocationCase revocation, String account) {
        return work.tasks(revocation.id(), "answerRevocation").stream()
                .filter(task -> account.equals(task.assignee()))
                .findFirst()
                .orElseThrow();
    }

    private TaskDesk.Item reviewAt(RevocationCase revocation, String unitId) {
        return work.tasks(revocation.id(), "reviewDependentAward").stream()
                .filter(task -> task.unitId().equals(unitId))
                .findFirst()
                .orElseThrow();
    }

    private String codeOf(DrivenCase subject, String unitId) {
        return book.entriesOf(subject.id()).stream()
                .filter(entry -> entry.unitId().equals(unitId))
                .map(GoldenBookEntry::code)
                .findFirst()
                .orElseThrow();
    }

    private Honour honour(String unitId, String evidence) {
        String caseId = java.util.UUID.randomUUID().toString();
        BareCase.open(jdbc, caseId, unitId);
        return honours.issue(new NewHonour(
                null,
                caseId,
                unitId,
                "giay-khen-cdcs",
                "Giấy khen",
                Recipient.INDIVIDUAL,
                "Tác giả thứ 1",
                "Công nhân",
                STEEL,
                2026,
                "45/QĐ",
                LocalDate.of(2026, 11, 20),
                List.of(evidence),
                null));
    }
}
