package vn.sovang.award.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocStep;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casework.TaskDesk;
import vn.sovang.notification.MailLog;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;
import vn.sovang.support.Database;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.Submissions;
import vn.sovang.support.Timeline;

/** Awards of the simplified procedure, every way they go. */
abstract class AdHocAwardContract extends AdHocRacesContract {

    private static final String DEPUTY = "deputy." + STEEL;

    @Autowired
    CaseVisibility visibility;

    @Autowired
    LetterVisibility lines;

    @Autowired
    Honours honours;

    @Autowired
    MailLog mails;

    @Autowired
    Timeline time;

    @Autowired
    Database database;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    TaskService taskService;

    @Test
    void theHeadGivesTheAwardTheCouncilIsInformedAndTheBodyRatifies() {
        AdHocAward award = file(CERTIFICATE);
        assertThat(award.number()).isEqualTo("0001/2026/KĐX-" + STEEL);
        assertThat(award.dueAt()).isNotNull();

        submit(award, "decideAdHocAward", give("21/QĐ-CĐCS"));

        assertThat(status(award)).isEqualTo(AdHocStatus.RATIFICATION);
        Honour honour = awards.honour(award.id()).orElseThrow();
        assertThat(honour.isValid()).isTrue();
        assertThat(honour.decisionNumber()).isEqualTo("21/QĐ-CĐCS");
        assertThat(honour.name()).isEqualTo("Đoàn viên 01");
        assertThat(mailsTo(award, "ad-hoc-news"))
                .contains("dv01@sovang.example", OFFICER, "council1." + STEEL, "council5." + STEEL);

        deputyRatifies(award, ratify("05/NQ-BCH"));

        assertThat(status(award)).isEqualTo(AdHocStatus.COMPLETED);
        assertThat(steps(award))
                .containsExactly(
                        AdHocStep.FILED,
                        AdHocStep.AWARDED,
                        AdHocStep.ISSUED,
                        AdHocStep.COUNCIL_INFORMED,
                        AdHocStep.RATIFIED);
        assertThat(awards.decisions(award.id())).hasSize(2);
        assertThat(tasks.tasksOfCase(award.id())).isEmpty();
        assertThat(database.count("audit_event where action = 'DECISION_MADE'")).isEqualTo(2);
    }

    @Test
    void publicPraiseNeedsNoRatification() {
        AdHocAward award = file("bieu-duong");

        submit(award, "decideAdHocAward", give("22/QĐ-CĐCS"));

        assertThat(status(award)).isEqualTo(AdHocStatus.COMPLETED);
        assertThat(tasks.tasksOfCase(award.id())).isEmpty();
    }

    @Test
    void theHeadRefusesWithAReason() {
        AdHocAward award = file(CERTIFICATE);

        assertThat(problems(award, "decideAdHocAward", Submissions.json("outcome", "REFUSE")))
                .containsExactly("decidedOn required", "reason reasonRequired");
        submit(
                award,
                "decideAdHocAward",
                Submissions.json("outcome", "REFUSE", "decidedOn", "2026-11-20", "reason", "Chưa xác nhận."));

        assertThat(status(award)).isEqualTo(AdHocStatus.REFUSED);
        assertThat(awards.honour(award.id())).isEmpty();
        assertThat(mailsTo(award, "ad-hoc-news")).containsExactlyInAnyOrder("dv01@sovang.example", OFFICER);
    }

    @Test
    void anAwardThatTheBodyOverturnsIsRevoked() {
        AdHocAward award = file(CERTIFICATE);
        submit(award, "decideAdHocAward", give("23/QĐ-CĐCS"));
        admitDeputy();

        assertThat(problemsOfDeputy(
                        award,
                        Submissions.json("outcome", "OVERTURN", "decidedOn", "2026-11-19", "decisionNumber", "6")))
                .containsExactly("decidedOn beforeDeed", "reason reasonRequired");
        assertThat(problemsOfDeputy(award, Submissions.json("outcome", "AWARD", "decidedOn", "2026-11-20")))
                .containsExactly("decisionNumber required", "outcome notAChoice");
        submitAs(
                DEPUTY,
                award,
                "ratifyAward",
                Submissions.json(
                        "outcome",
                        "OVERTURN",
                        "decisionNumber",
                        "06/NQ-BCH",
                        "decidedOn",
                        "2026-11-20",
                        "reason",
                        "Thành tích không đúng người."));

        Honour honour = awards.honour(award.id()).orElseThrow();
        assertThat(status(award)).isEqualTo(AdHocStatus.OVERTURNED);
        assertThat(honour.isValid()).isFalse();
        assertThat(honour.revocationNumber()).isEqualTo("06/NQ-BCH");
        assertThat(honour.revocationReason()).isEqualTo("Thành tích không đúng người.");
        assertThat(steps(award)).endsWith(AdHocStep.OVERTURNED);
    }

    @Test
    void withoutARatificationInTimeTheAwardStandsAndIsMarked() {
        AdHocAward award = file(CERTIFICATE);
        submit(award, "decideAdHocAward", give("24/QĐ-CĐCS"));
        LocalDate due = task(award, "ratifyAward").dueOn();
        assertThat(due).isEqualTo(LocalDate.of(2026, 12, 21));

        time.passTo(due.minusDays(6), LocalTime.NOON);
        assertThat(mailsTo(award, "task-due-soon")).containsExactly(COMMITTEE);
        time.pass(Period.ofDays(8));

        Honour honour = awards.honour(award.id()).orElseThrow();
        assertThat(status(award)).isEqualTo(AdHocStatus.COMPLETED);
        assertThat(honour.isValid()).isTrue();
        assertThat(honour.isFlagged()).isTrue();
        assertThat(tasks.tasksOfCase(award.id())).isEmpty();
        assertThat(steps(award)).endsWith(AdHocStep.RATIFICATION_LAPSED);
        assertThat(mailsTo(award, "ad-hoc-news")).contains(COMMITTEE, "secretary." + STEEL);
    }

    @Test
    void theHeadIsRemindedAndAnOverdueDecisionIsReported() {
        AdHocAward award = file(CERTIFICATE);
        LocalDate due = task(award, "decideAdHocAward").dueOn();

        time.passTo(due.plusDays(1), LocalTime.NOON);

        assertThat(mailsTo(award, "task-due-soon")).containsExactly(COMMITTEE);
        assertThat(mailsTo(award, "task-overdue")).containsExactly("secretary." + STEEL);
        assertThat(tasks.tasksOfCase(award.id())).hasSize(1);
    }

    @Test
    void theOfficerWithdrawsBeforeTheDecisionAndNotAfterIt() {
        AdHocAward withdrawn = file(CERTIFICATE);
        desk.withdraw(withdrawn.id(), OFFICER, Submissions.json("reason", "Trình theo đợt."));
        assertThat(status(withdrawn)).isEqualTo(AdHocStatus.WITHDRAWN);
        assertThat(tasks.tasksOfCase(withdrawn.id())).isEmpty();
        assertThat(mailsTo(withdrawn, "ad-hoc-news")).containsExactly(COMMITTEE);

        AdHocAward decided = file(CERTIFICATE);
        submit(decided, "decideAdHocAward", give("25/QĐ-CĐCS"));
        assertThat(refusal(() -> desk.withdraw(decided.id(), OFFICER, Submissions.json("reason", "Muộn."))))
                .isEqualTo("withdrawAdHocAfterDecision");
        assertThat(awards.honour(decided.id())).isPresent();
    }

    @Test
    void theSameDeedIsNotRewardedTwiceWithOneFormUnlessTheHeadSaysWhy() {
        AdHocAward first = file(CERTIFICATE);
        submit(first, "decideAdHocAward", give("26/QĐ-CĐCS"));
        AdHocAward again = file(CERTIFICATE);
        AdHocAward otherForm = file("bieu-duong");
        assertThat(awards.rewardedElsewhere(again)).contains("26/QĐ-CĐCS");
        assertThat(awards.rewardedElsewhere(otherForm)).isEmpty();

        assertThat(problems(again, "decideAdHocAward", give("27/QĐ-CĐCS")))
                .containsExactly("override rewardedElsewhere");
        submit(
                again,
                "decideAdHocAward",
                Submissions.json(
                        "outcome",
                        "AWARD",
                        "decisionNumber",
                        "27/QĐ-CĐCS",
                        "decidedOn",
                        "2026-11-20",
                        "override",
                        "Quyết định trước ghi sai chức vụ."));
        assertThat(awards.decisions(again.id()).get(0).overrideReason()).startsWith("Quyết định trước");
    }

    @Test
    void twoOpenDossiersOnOneDeedBlockEachOther() {
        AdHocAward first = file(CERTIFICATE);
        AdHocAward second = file(CERTIFICATE);

        assertThat(awards.rewardedElsewhere(first)).contains(second.number());
    }

    @Test
    void everyProblemOfADossierIsToldAtOnceAndNothingIsStored() {
        Map<String, Object> wrong = dossier("bang-khen-tld");
        wrong.put("name", " ");
        wrong.put("position", null);
        wrong.put("deedOn", "2026-11-21");
        wrong.put("recipientUnitId", "caobang");
        wrong.put("evidence", List.of("SV-KHÔNG-CÓ"));
        wrong.put("account", "nobody.here");
        wrong.put("benefitValueVnd", -1);
        wrong.put("other", 1);
        Map<String, List<String>> before = database.content();

        List<String> problems = problemsOf(() -> desk.file(json(wrong), OFFICER));

        assertThat(problems)
                .contains(
                        "account noSuchAccount",
                        "benefitValueVnd benefitNegative",
                        "deedOn inFuture",
                        "evidence[0] noSuchEntry",
                        "name required",
                        "other unknownField",
                        "position required",
                        "recipientUnitId unitNotBelow")
                .anyMatch(problem -> problem.startsWith("formCode "));
        assertThat(problemsOf(() -> desk.file("{}", OFFICER)))
                .contains("deed required", "formCode required", "unitId required");
        assertThat(database.content()).isEqualTo(before);
    }

    @Test
    void onlyTheUnitsPeopleSeeAndOnlyItsHeadDecides() {
        AdHocAward award = file(CERTIFICATE);
        String task = task(award, "decideAdHocAward").id();
        Map<String, List<String>> before = database.content();

        for (String stranger : List.of("officer.caobang", "member." + STEEL, "council1." + STEEL, "admin")) {
            assertThat(visibility.sees(stranger, award.id())).as(stranger).isFalse();
            assertThat(refusal(() -> tasks.claim(task, stranger))).as(stranger).isEqualTo("task");
            assertThat(catchThrowableOfType(
                            NotVisible.class,
                            () -> desk.withdraw(award.id(), stranger, Submissions.json("reason", "x"))))
                    .as(stranger)
                    .isNotNull();
        }
        assertThat(refusal(() -> tasks.claim(task, OFFICER))).isEqualTo("notOffered");
        assertThat(refusal(() -> tasks.submit(task, give("1"), OFFICER))).isEqualTo("notAssignee");
        assertThat(refusal(() -> desk.withdraw(award.id(), COMMITTEE, Submissions.json("reason", "x"))))
                .isEqualTo("adHocOfOthers");
        assertThat(catchThrowableOfType(NotAllowed.class, () -> desk.file(json(dossier(CERTIFICATE)), COMMITTEE)))
                .isNotNull();
        assertThat(problemsOf(() -> desk.file(json(dossier(CERTIFICATE)), "officer.caobang")))
                .contains("unitId notYourUnit");
        assertThat(database.content())
                .usingRecursiveComparison()
                .ignoringFields("audit_event")
                .isEqualTo(before);
    }

    @Test
    void theNomineeLearnsOfTheDecisionAndNeverSeesTheDossier() {
        String nominee = "member." + STEEL;
        Map<String, Object> dossier = dossier(CERTIFICATE);
        dossier.put("account", nominee);
        AdHocAward award = desk.file(json(dossier), OFFICER);

        assertThat(awards.isDecidedAbout(nominee, award.id())).isFalse();
        assertThat(lines.linesOf(nominee)).isEmpty();
        submit(award, "decideAdHocAward", give("28/QĐ-CĐCS"));

        assertThat(awards.isDecidedAbout(nominee, award.id())).isTrue();
        assertThat(awards.isDecidedAbout(OFFICER, award.id())).isFalse();
        assertThat(lines.linesOf(nominee)).extracting(Nominee::letterId).containsExactly(award.id());
        assertThat(visibility.sees(nominee, award.id())).isFalse();
    }

    @Test
    void nobodyGivesAnAwardToThemselves() {
        Map<String, Object> dossier = dossier(CERTIFICATE);
        dossier.put("account", COMMITTEE);
        AdHocAward award = desk.file(json(dossier), OFFICER);
        String task = task(award, "decideAdHocAward").id();

        assertThat(refusal(() -> tasks.claim(task, COMMITTEE))).isEqualTo("ownAward");
        taskService.setAssignee(task, COMMITTEE);
        assertThat(refusal(() -> tasks.submit(task, give("28/QĐ-CĐCS"), COMMITTEE)))
                .isEqualTo("ownAward");

        assertThat(awards.honour(award.id())).isEmpty();
    }

    @Test
    void theHeadEnteredByEmailDoesNotDecideAndTheUnitAboveDoes() {
        Map<String, Object> dossier = dossier(CERTIFICATE);
        dossier.put("email", "Committee." + STEEL + "@SOVANG.example");
        AdHocAward award = desk.file(json(dossier), OFFICER);
        String task = task(award, "decideAdHocAward").id();

        assertThat(refusal(() -> tasks.claim(task, COMMITTEE))).isEqualTo("ownAward");
        assertThat(tasks.tasksOf(COMMITTEE, award.id())).isEmpty();
        assertThat(steps(award)).contains(AdHocStep.DEPUTISED);

        submitAs("committee.caobang", award, "decideAdHocAward", give("28/QĐ-CĐCS"));
        assertThat(awards.honour(award.id())).isPresent();
    }

    @Test
    void theHeadDoesNotRatifyTheOwnDecisionAndAnotherOfTheBodyDoes() {
        AdHocAward award = file(CERTIFICATE);
        submit(award, "decideAdHocAward", give("28/QĐ-CĐCS"));
        TaskDesk.Item task = task(award, "ratifyAward");
        tasks.claim(task.id(), COMMITTEE);
        Map<String, List<String>> before = database.content();

        for (String ratification :
                List.of(ratify("05/NQ-BCH"), ratify("05/NQ-BCH").replace("RATIFY", "OVERTURN"))) {
            assertThat(refusal(() -> tasks.submit(task.id(), ratification, COMMITTEE)))
                    .isEqualTo("ratifyOwnDecision");
            assertThat(refusal(() -> tasks.check(task.id(), ratification, COMMITTEE)))
                    .isEqualTo("ratifyOwnDecision");
        }

        assertThat(database.content()).isEqualTo(before);
        tasks.unclaim(task.id(), COMMITTEE);
        deputyRatifies(award, ratify("05/NQ-BCH"));
        assertThat(status(award)).isEqualTo(AdHocStatus.COMPLETED);
        assertThat(awards.honour(award.id()).orElseThrow().isFlagged()).isFalse();
    }

    @Test
    void aDissolvedUnitsDossierGoesToTheSuccessor() {
        AdHocAward award = file(CERTIFICATE);

        reorganisation.dissolve(STEEL, LocalDate.of(2026, 11, 19), "cdcs-thpt-chuyen");

        assertThat(awards.get(award.id()).unitId()).isEqualTo("cdcs-thpt-chuyen");
        String task = task(award, "decideAdHocAward").id();
        tasks.claim(task, "committee.cdcs-thpt-chuyen");
        tasks.submit(task, give("29/QĐ"), "committee.cdcs-thpt-chuyen");
        assertThat(awards.honour(award.id())).isPresent();
    }

    private static String ratify(String number) {
        return Submissions.json("outcome", "RATIFY", "decisionNumber", number, "decidedOn", "2026-11-20");
    }

    private void submit(AdHocAward award, String key, String submission) {
        submitAs(COMMITTEE, award, key, submission);
    }

    private void submitAs(String account, AdHocAward award, String key, String submission) {
        String task = task(award, key).id();
        tasks.claim(task, account);
        tasks.submit(task, submission, account);
    }

    /** The body has more members than its head. */
    private void admitDeputy() {
        reorganisation.admit(DEPUTY, "COMMITTEE", STEEL, LocalDate.of(2026, 11, 1));
    }

    private void deputyRatifies(AdHocAward award, String submission) {
        admitDeputy();
        submitAs(DEPUTY, award, "ratifyAward", submission);
    }

    private List<String> problems(AdHocAward award, String key, String submission) {
        return problemsOf(COMMITTEE, award, key, submission);
    }

    private List<String> problemsOfDeputy(AdHocAward award, String submission) {
        return problemsOf(DEPUTY, award, "ratifyAward", submission);
    }

    private List<String> problemsOf(String account, AdHocAward award, String key, String submission) {
        String task = task(award, key).id();
        tasks.claim(task, account);
        return problemsOf(() -> tasks.submit(task, submission, account));
    }

    private List<AdHocStep> steps(AdHocAward award) {
        return awards.history(award.id()).stream()
                .map(event -> AdHocStep.valueOf(event.step()))
                .toList();
    }

    private List<String> mailsTo(AdHocAward award, String kind) {
        return mails.ofCase(award.id(), Paging.of(0, 200)).items().stream()
                .filter(mail -> mail.kind().equals(kind))
                .map(mail -> mail.account() == null ? mail.address() : mail.account())
                .sorted()
                .toList();
    }

    private static List<String> problemsOf(Runnable work) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, work::run);
        return invalid == null
                ? List.of()
                : invalid.violations().stream()
                        .map(violation -> violation.field() + " " + violation.code())
                        .toList();
    }
}
