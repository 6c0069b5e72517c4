package vn.sovang.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casefile.Cases;
import vn.sovang.casework.TaskDesk;
import vn.sovang.notification.MailEntry;
import vn.sovang.notification.MailLog;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;
import vn.sovang.support.Database;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;
import vn.sovang.support.Timeline;
import vn.sovang.work.Work;
import vn.sovang.work.WorkDesk;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.Works;

/** A work from its registration to its plaque. */
abstract class WorkContract {

    static final String STEEL = "cdcs-gang-thep";
    static final String OFFICER = "officer." + STEEL;
    static final String HEAD = "committee." + STEEL;
    static final String PROVINCE = "caobang";

    @Autowired
    WorkDesk desk;

    @Autowired
    Works works;

    @Autowired
    TaskDesk tasks;

    @Autowired
    CaseHistory history;

    @Autowired
    CaseVisibility visibility;

    @Autowired
    MailLog mails;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    Cases cases;

    @Autowired
    Timeline timeline;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    @Test
    void aFinishedWorkIsProposedAppraisedDedicatedAndItsCeremonyRecorded() {
        String id = register(Map.of());
        assertThat(works.entry(id).file().number()).isEqualTo("0001/2026/CT-" + STEEL);
        assertThat(status(id)).isEqualTo(WorkStatus.REGISTERED);

        submit(id, "confirmFinish", finished("2026-06-20", "GOOD", true), HEAD);
        assertThat(status(id)).isEqualTo(WorkStatus.FINISHED);
        assertThat(works.get(id).finish().awardEligible()).isTrue();

        submit(id, "proposeWork", Submissions.propose("07/TTr-CĐCS"), OFFICER);
        assertThat(status(id)).isEqualTo(WorkStatus.PROPOSED);
        assertThat(works.entry(id).file().unitId()).isEqualTo(PROVINCE);
        submit(id, "appraiseWork", Submissions.accept(), "officer." + PROVINCE);
        submit(id, "decideDedication", dedicate(), "committee." + PROVINCE);

        assertThat(status(id)).isEqualTo(WorkStatus.DEDICATED);
        assertThat(works.get(id).dedication().plaqueText()).isEqualTo("Công trình chào mừng Đại hội");
        assertThat(works.entry(id).decision().decisionNumber()).isEqualTo("45/QĐ-LĐLĐ");

        submit(
                id,
                "recordCeremony",
                Submissions.json("heldOn", "2026-11-20", "place", "Cổng phân xưởng 2"),
                "officer." + PROVINCE);
        assertThat(works.get(id).dedication().heldAt()).isEqualTo("Cổng phân xưởng 2");
        assertThat(works.entry(id).file().dueAt()).isNull();
        assertThat(keys(id)).isEmpty();
        assertThat(history.of(id))
                .extracting(event -> event.unitId() + " " + event.step() + " " + event.outcome())
                .containsExactly(
                        STEEL + " REGISTRATION REGISTERED",
                        STEEL + " FINISH FINISHED",
                        STEEL + " PROPOSAL PROPOSED",
                        PROVINCE + " APPRAISAL ACCEPTED",
                        PROVINCE + " DECISION DEDICATED",
                        PROVINCE + " CEREMONY HELD");
    }

    @Test
    void theCommitteeOfTheProvinceRefusesWithAReason() {
        String id = appraised(proposed());

        submit(id, "decideDedication", refuse("Quy mô chưa tiêu biểu."), "committee." + PROVINCE);

        assertThat(status(id)).isEqualTo(WorkStatus.REFUSED);
        assertThat(works.get(id).dedication()).isNull();
        assertThat(works.entry(id).decision().reason()).isEqualTo("Quy mô chưa tiêu biểu.");
        assertThat(keys(id)).isEmpty();
    }

    @Test
    void aGrassrootsCommitteeNeverDecides() {
        String id = appraised(proposed());
        String task = task(id, "decideDedication").id();

        assertThatThrownBy(() -> tasks.claim(task, HEAD)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.submit(task, dedicate(), HEAD)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.claim(task, "committee.cdcs-so-noi-vu")).isInstanceOf(NotVisible.class);
        assertThat(status(id)).isEqualTo(WorkStatus.PROPOSED);
    }

    @Test
    void whoeverAppraisedTheWorkDoesNotDecideOnIt() {
        reorganisation.appoint("officer." + PROVINCE, "COMMITTEE", PROVINCE, clock.today());
        String id = appraised(proposed());

        assertThatThrownBy(() -> tasks.claim(task(id, "decideDedication").id(), "officer." + PROVINCE))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.code()).isEqualTo("appraisedIt"));
    }

    @Test
    void aWorkThatIsReturnedComesBackToTheUnitAndMayBeProposedAgain() {
        String id = proposed();

        submit(
                id,
                "appraiseWork",
                Submissions.json("outcome", "RETURN", "reason", "Thiếu biên bản nghiệm thu."),
                "officer." + PROVINCE);

        assertThat(status(id)).isEqualTo(WorkStatus.FINISHED);
        assertThat(task(id, "proposeWork").unitId()).isEqualTo(STEEL);
        assertThat(visibility.sees("officer." + PROVINCE, id)).isTrue();
        submit(id, "proposeWork", Submissions.propose("08/TTr-CĐCS"), OFFICER);
        submit(appraised(id), "decideDedication", dedicate(), "committee." + PROVINCE);
        assertThat(status(id)).isEqualTo(WorkStatus.DEDICATED);
    }

    @Test
    void aWorkGoesOnUntilItIsFinishedOrGivenUp() {
        String id = register(Map.of());
        String later = clock.today().plusMonths(1).toString();

        submit(id, "confirmFinish", Submissions.json("outcome", "CONTINUES", "until", later), HEAD);
        assertThat(status(id)).isEqualTo(WorkStatus.IN_PROGRESS);
        assertThat(task(id, "confirmFinish").dueOn()).isEqualTo(LocalDate.parse("2026-12-21"));

        submit(id, "confirmFinish", Submissions.json("outcome", "STOPPED", "reason", "Thiếu vốn."), HEAD);
        assertThat(status(id)).isEqualTo(WorkStatus.REFUSED);
        assertThat(keys(id)).isEmpty();
    }

    @Test
    void aWorkThatIsNotProposedStaysFinishedAndMayStillBeRewarded() {
        String id = confirmed("2026-06-20", "EXCELLENT", true);

        cases.requireContributor(id, OFFICER);
        submit(id, "proposeWork", Submissions.keepAtLevel("Đơn vị không đề nghị."), OFFICER);

        assertThat(status(id)).isEqualTo(WorkStatus.FINISHED);
        assertThatThrownBy(() -> cases.requireContributor(id, OFFICER)).isInstanceOf(NotAllowed.class);
        assertThat(works.get(id).finish().awardEligible()).isTrue();
        assertThat(keys(id)).isEmpty();
    }

    @Test
    void noDayLiesBeforeWhatItFollows() {
        String id = confirmed("2026-11-18", "GOOD", true);
        submit(id, "proposeWork", Submissions.propose("07/TTr-CĐCS"), OFFICER);
        submit(id, "appraiseWork", Submissions.accept(), "officer." + PROVINCE);
        String head = "committee." + PROVINCE;
        TaskDesk.Item decision = task(id, "decideDedication");
        tasks.claim(decision.id(), head);
        assertThatThrownBy(() -> tasks.submit(decision.id(), dedicate("2026-11-17"), head))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(problems(invalid)).containsExactly("decidedOn beforeFinish"));
        tasks.submit(decision.id(), dedicate("2026-11-19"), head);

        String officer = "officer." + PROVINCE;
        TaskDesk.Item ceremony = task(id, "recordCeremony");
        tasks.claim(ceremony.id(), officer);
        assertThatThrownBy(() -> tasks.submit(
                        ceremony.id(), Submissions.json("heldOn", "2026-11-18", "place", "Cổng phân xưởng 2"), officer))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(problems(invalid)).containsExactly("heldOn beforeDecision"));
    }

    @Test
    void withoutTheEmployersConsentNoPlaqueIsProposed() {
        String id = confirmed("2026-07-01", "GOOD", false);
        assertThat(works.get(id).finish().awardEligible()).isFalse();
        TaskDesk.Item task = task(id, "proposeWork");
        tasks.claim(task.id(), OFFICER);

        assertThatThrownBy(() -> tasks.submit(task.id(), Submissions.propose("07/TTr-CĐCS"), OFFICER))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(problems(invalid)).containsExactly("propose employerDisagrees"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsStored() {
        assertThatThrownBy(() -> desk.register(
                        Submissions.json(
                                "unitId",
                                "cdcs-so-noi-vu",
                                "kind",
                                "HOUSE",
                                "name",
                                " ",
                                "valueVnd",
                                -1,
                                "finishedOn",
                                "2026-11-21",
                                "colour",
                                "red"),
                        OFFICER))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(problems(invalid))
                                .containsExactlyInAnyOrder(
                                        "unitId notYourUnit",
                                        "kind notAChoice",
                                        "name required",
                                        "place required",
                                        "valueVnd tooSmall",
                                        "plannedTo required",
                                        "finishedOn inFuture",
                                        "quality required",
                                        "colour unknownField"));
        assertThatThrownBy(() -> desk.register("{}", "member." + STEEL)).isInstanceOf(NotAllowed.class);
        assertThat(database.count("work")).isZero();

        String id = register(Map.of());
        TaskDesk.Item task = task(id, "confirmFinish");
        tasks.claim(task.id(), HEAD);
        assertThatThrownBy(() -> tasks.submit(task.id(), "{\"outcome\":\"FINISHED\"}", HEAD))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(problems(invalid))
                                .containsExactlyInAnyOrder(
                                        "finishedOn required", "quality required", "employerAgrees required"));
        assertThatThrownBy(() ->
                        tasks.submit(task.id(), Submissions.json("outcome", "CONTINUES", "until", "2026-11-20"), HEAD))
                .isInstanceOf(InvalidInput.class);
        assertThat(status(id)).isEqualTo(WorkStatus.REGISTERED);
    }

    @Test
    void worksFinishedBeforeTheirPlannedDayAreFound() {
        String early = register(Map.of("finishedOn", "2026-06-20", "quality", "GOOD"));
        String punctual = register(Map.of("finishedOn", "2026-06-30", "quality", "GOOD"));
        String open = register(Map.of());

        assertThat(status(early)).isEqualTo(WorkStatus.FINISHED);
        assertThat(found(OFFICER, true, null, null)).containsExactly(early);
        assertThat(found(OFFICER, null, null, null)).containsExactlyInAnyOrder(open, punctual, early);
        assertThat(found(OFFICER, null, STEEL, WorkStatus.REGISTERED)).containsExactly(open);
        assertThat(found(OFFICER, null, PROVINCE, null)).isEmpty();
        assertThat(found("officer.cdcs-so-noi-vu", null, null, null)).isEmpty();
        assertThatThrownBy(() -> visibility.requireReader("officer.cdcs-so-noi-vu", early))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void theHeadIsRemindedAndAnOverdueConfirmationReported() {
        String id = register(Map.of("plannedTo", "2026-12-31"));

        timeline.pass(Period.ofDays(60));

        assertThat(mails.ofCase(id, Paging.of(0, 50)).items())
                .extracting(MailEntry::kind)
                .contains("task-due-soon", "task-overdue");
        assertThat(keys(id)).containsExactly("confirmFinish");
    }

    @Test
    void theSuccessorOfADissolvedUnitGoesOn() {
        String school = "cdcs-tieu-hoc-hop-giang";
        String id = desk.register(work(Map.of("unitId", school)), "officer." + school)
                .id();

        reorganisation.dissolve(school, clock.today().minusDays(1), "cdcs-thpt-chuyen");

        submit(id, "confirmFinish", finished("2026-06-20", "FAIR", true), "committee.cdcs-thpt-chuyen");
        assertThat(works.entry(id).file().unitId()).isEqualTo("cdcs-thpt-chuyen");
        assertThat(works.get(id).unitId()).isEqualTo(school);
    }

    private String register(Map<String, Object> changes) {
        return desk.register(work(changes), OFFICER).id();
    }

    static String work(Map<String, Object> changes) {
        Map<String, Object> work = new HashMap<>(Map.of(
                "unitId",
                STEEL,
                "kind",
                "WORK",
                "name",
                "Cải tạo hệ thống lọc bụi phân xưởng 2",
                "place",
                "Phân xưởng 2",
                "valueVnd",
                450_000_000,
                "plannedTo",
                "2026-06-30",
                "occasion",
                "Đại hội Công đoàn"));
        work.putAll(changes);
        return Submissions.json(work.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray());
    }

    private String confirmed(String day, String quality, boolean employerAgrees) {
        String id = register(Map.of());
        submit(id, "confirmFinish", finished(day, quality, employerAgrees), HEAD);
        return id;
    }

    private String proposed() {
        String id = confirmed("2026-06-20", "GOOD", true);
        submit(id, "proposeWork", Submissions.propose("07/TTr-CĐCS"), OFFICER);
        return id;
    }

    private String appraised(String id) {
        submit(id, "appraiseWork", Submissions.accept(), "officer." + PROVINCE);
        return id;
    }

    static String finished(String day, String quality, boolean employerAgrees) {
        return Submissions.json(
                "outcome", "FINISHED", "finishedOn", day, "quality", quality, "employerAgrees", employerAgrees);
    }

    static String dedicate() {
        return dedicate("2026-11-20");
    }

    static String dedicate(String decidedOn) {
        return Submissions.json(
                "outcome",
                "DEDICATE",
                "decisionNumber",
                "45/QĐ-LĐLĐ",
                "decidedOn",
                decidedOn,
                "plaqueText",
                "Công trình chào mừng Đại hội");
    }

    private static String refuse(String reason) {
        return Submissions.json(
                "outcome", "REFUSE", "decisionNumber", "46/TB-LĐLĐ", "decidedOn", "2026-11-20", "reason", reason);
    }

    private void submit(String id, String key, String submission, String account) {
        TaskDesk.Item task = task(id, key);
        tasks.claim(task.id(), account);
        tasks.submit(task.id(), submission, account);
    }

    private TaskDesk.Item task(String id, String key) {
        return tasks.tasksOfCase(id).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + key + " but " + keys(id)));
    }

    private List<String> keys(String id) {
        return tasks.tasksOfCase(id).stream().map(TaskDesk.Item::key).toList();
    }

    private WorkStatus status(String id) {
        return WorkStatus.valueOf(works.entry(id).file().status());
    }

    private List<String> found(String account, Boolean early, String unit, WorkStatus status) {
        return works.search(account, new Works.Filter(early, unit, status), Paging.of(0, 20)).items().stream()
                .map(Works.Entry::work)
                .map(Work::id)
                .toList();
    }

    private static List<String> problems(InvalidInput invalid) {
        return invalid.violations().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }
}
