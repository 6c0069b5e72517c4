package vn.sovang.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.casework.TaskDesk;
import vn.sovang.council.CouncilSession;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeStatus;

/** A filed case; each step is taken by the account that has it at the unit which holds the case. */
public final class DrivenCase {

    private final Cases all;
    private final String id;

    DrivenCase(Cases all, String id) {
        this.all = all;
        this.id = id;
    }

    public String id() {
        return id;
    }

    public Initiative initiative() {
        return all.initiatives.get(id);
    }

    public InitiativeStatus status() {
        return initiative().status();
    }

    public String unit() {
        return initiative().unitId();
    }

    /** Events as {@code unit STEP OUTCOME}, first to last. */
    public List<String> history() {
        return all.initiatives.history(id).stream()
                .map(event -> event.unitId() + " " + event.step() + " " + event.outcome())
                .toList();
    }

    public CouncilSession session() {
        return all.sessions.latest(id, unit()).orElseThrow();
    }

    public DrivenCase accept() {
        return submit("appraiseDossier", Submissions.accept());
    }

    public DrivenCase askForSupplement(String reason) {
        return submit("appraiseDossier", Submissions.askForSupplement(reason));
    }

    public DrivenCase refuseDossier(String reason) {
        return submit("appraiseDossier", Submissions.refuseDossier(reason));
    }

    public DrivenCase supplement(RequestBuilder request) {
        return submit("supplementDossier", Submissions.supplement(request));
    }

    /** Every member whose sheet is awaited agrees. */
    public DrivenCase allAgree() {
        return allScore(Submissions.agree());
    }

    public DrivenCase allScore(String sheet) {
        tasks("scoreDossier").forEach(task -> all.tasks.submit(task.id(), sheet, task.assignee()));
        return runContinuations();
    }

    /** Sheets in the order of the panel: chair, deputy, members by account. */
    public DrivenCase score(String... sheets) {
        List<String> panel = all.sessions.awaited(session().id());
        for (int index = 0; index < sheets.length; index++) {
            scoreAs(panel.get(index), sheets[index]);
        }
        return this;
    }

    public DrivenCase scoreAs(String account, String sheet) {
        all.tasks.submit(taskOf("scoreDossier", account).id(), sheet, account);
        return runContinuations();
    }

    public DrivenCase conclude() {
        return submit("concludeSession", Submissions.minutes(today().toString()));
    }

    public DrivenCase recognise() {
        return submit("decideRecognition", Submissions.recognise("12/QĐ-" + unit(), today().toString()));
    }

    public DrivenCase refuse(String reason) {
        return submit("decideRecognition", Submissions.refuse("13/QĐ-" + unit(), today().toString(), reason));
    }

    public DrivenCase returnToCouncil(String reason) {
        return submit("decideRecognition", Submissions.returnToCouncil(reason));
    }

    public DrivenCase propose() {
        return submit("proposeUpward", Submissions.propose("03/TTr-" + unit()));
    }

    public DrivenCase keepAtLevel(String reason) {
        return submit("proposeUpward", Submissions.keepAtLevel(reason));
    }

    public DrivenCase extend(LocalDate until) {
        return submit("resolveNoQuorum", Submissions.extend(until.toString()));
    }

    public DrivenCase closeWithoutQuorum() {
        return submit("resolveNoQuorum", Submissions.close());
    }

    /** Appraisal, council and minutes without objections; the decision is next. */
    public DrivenCase passCouncil() {
        return accept().allAgree().conclude();
    }

    /** Appraisal, council and decision without objections. */
    public DrivenCase recogniseHere() {
        return passCouncil().recognise();
    }

    public DrivenCase withdraw(String account) {
        all.withdrawals.withdraw(id, account, Submissions.json("reason", "Tác giả muốn hoàn thiện thêm."));
        return this;
    }

    /** Claimed if need be and submitted by whoever has the task at the unit. */
    public DrivenCase submit(String key, String submission) {
        TaskDesk.Item task = task(key);
        String account = task.assignee();
        if (account == null) {
            account = roleFor(key) + "." + task.unitId();
            all.tasks.claim(task.id(), account);
        }
        all.tasks.submit(task.id(), submission, account);
        return runContinuations();
    }

    /** Account that has the task with this key at the unit which holds the case. */
    public String accountFor(String key) {
        return roleFor(key) + "." + unit();
    }

    private static String roleFor(String key) {
        return switch (key) {
            case "appraiseDossier", "proposeUpward" -> "officer";
            case "decideRecognition" -> "committee";
            case "resolveNoQuorum", "concludeSession" -> "secretary";
            default -> throw new IllegalArgumentException(key + " has an assignee from the start");
        };
    }

    /** The one open task with this key. */
    public TaskDesk.Item task(String key) {
        List<TaskDesk.Item> open = tasks(key);
        if (open.size() != 1) {
            throw new AssertionError("Expected one open task " + key + " but the case waits for " + openTasks());
        }
        return open.get(0);
    }

    public TaskDesk.Item taskOf(String key, String account) {
        return tasks(key).stream()
                .filter(task -> account.equals(task.assignee()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(account + " has no task " + key + "; open are " + openTasks()));
    }

    public List<TaskDesk.Item> tasks(String key) {
        return allTasks().filter(task -> task.key().equals(key)).toList();
    }

    /** Keys of the open tasks, sorted, each once per task. */
    public List<String> openTasks() {
        return allTasks().map(TaskDesk.Item::key).sorted().toList();
    }

    private Stream<TaskDesk.Item> allTasks() {
        return all.tasks.tasksOfCase(id).stream();
    }

    /** Runs what the job executor would run at once; timers stay. */
    public DrivenCase runContinuations() {
        all.pending.run(id);
        return this;
    }

    private LocalDate today() {
        return all.clock.today();
    }
}
