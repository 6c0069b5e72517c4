package vn.sovang.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeFinding;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casework.TaskDesk;
import vn.sovang.council.CouncilSession;
import vn.sovang.organisation.Unit;

/** A submission letter; each step is taken by the account that has it at the unit which holds the letter. */
public final class DrivenLetter {

    private final Letters all;
    private final String id;

    DrivenLetter(Letters all, String id) {
        this.all = all;
        this.id = id;
    }

    public String id() {
        return id;
    }

    public AwardLetter letter() {
        return all.letters.get(id);
    }

    public LetterStatus status() {
        return letter().status();
    }

    public String unit() {
        return letter().currentUnitId();
    }

    public List<Nominee> nominees() {
        return all.letters.nominees(id);
    }

    public Nominee nominee(int row) {
        return nominees().get(row - 1);
    }

    /** Status of every row, by row number. */
    public List<NomineeStatus> statuses() {
        return nominees().stream().map(Nominee::status).toList();
    }

    /** Events as {@code unit STEP OUTCOME}, first to last. */
    public List<String> history() {
        return all.letters.history(id).stream()
                .map(event -> event.unitId() + " " + event.step() + " " + event.outcome())
                .toList();
    }

    public CouncilSession session() {
        return all.sessions.latest(id, unit()).orElseThrow();
    }

    public DrivenLetter submitLetter() {
        return submit("prepareLetter", Submissions.letter("12/TTr", today()));
    }

    public DrivenLetter acceptAll() {
        return appraise(nominee -> "ACCEPT");
    }

    /** Outcomes by row; whatever is not accepted gets a reason. */
    public DrivenLetter appraise(Function<Nominee, String> outcome) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Nominee nominee : all.letters.standing(id)) {
            String chosen = outcome.apply(nominee);
            rows.add(
                    row("nomineeId", nominee.id(), "outcome", chosen, "reason", reasonUnless(chosen.equals("ACCEPT"))));
        }
        return submit("appraiseNominations", Submissions.json("rows", rows));
    }

    public DrivenLetter supplement() {
        return submit("supplementNominations", Submissions.json("comment", "Đã bổ sung minh chứng."));
    }

    public DrivenLetter allAgree() {
        return allVote(nominee -> true);
    }

    /** Every member whose ballot is awaited votes the same way. */
    public DrivenLetter allVote(Predicate<Nominee> agree) {
        tasks("voteOnNominees")
                .forEach(task -> all.tasks.submit(task.id(), ballot(task.assignee(), agree), task.assignee()));
        return runContinuations();
    }

    public DrivenLetter voteAs(String account, Predicate<Nominee> agree) {
        return voteAs(account, ballot(account, agree));
    }

    public DrivenLetter voteAs(String account, String ballot) {
        all.tasks.submit(taskOf("voteOnNominees", account).id(), ballot, account);
        return runContinuations();
    }

    /** A whole ballot without the rows that the member does not vote on. */
    public String ballot(String account, Predicate<Nominee> agree) {
        Map<String, ?> recused = all.votes.recusedFrom(session().id(), account);
        List<Map<String, Object>> rows = all.letters.standing(id).stream()
                .filter(nominee -> !recused.containsKey(nominee.id()))
                .map(nominee -> row(
                        "nomineeId",
                        nominee.id(),
                        "vote",
                        agree.test(nominee) ? "AGREE" : "DISAGREE",
                        "conflict",
                        null))
                .toList();
        return Submissions.json("rows", rows, "comment", null);
    }

    public DrivenLetter conclude() {
        return submit("concludeSession", Submissions.minutes(today()));
    }

    public DrivenLetter extend(String until) {
        return submit("resolveNoQuorum", Submissions.extend(until));
    }

    public DrivenLetter closeWithoutQuorum() {
        return submit("resolveNoQuorum", Submissions.close());
    }

    /** Appraisal, vote and minutes without objections. */
    public DrivenLetter passCouncil() {
        return acceptAll().allAgree().conclude();
    }

    /** Awards what the unit decides on, proposes the rest, refuses what the council did not pass. */
    public DrivenLetter decide() {
        return submit("decideNominations", decision(nominee -> null));
    }

    /** @param outcome by row; null for what follows from the council's vote and the form */
    public String decision(Function<Nominee, String> outcome) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Unit unit = all.unit(unit());
        Set<String> blockedRows = all.letters.findings(id, unit.id()).stream()
                .filter(NomineeFinding::blocks)
                .map(NomineeFinding::nomineeId)
                .collect(Collectors.toSet());
        Map<String, Boolean> here = new HashMap<>();
        for (Nominee nominee : all.letters.standing(id)) {
            String chosen = outcome.apply(nominee);
            if (chosen == null) {
                chosen = nominee.status() != NomineeStatus.PASSED
                        ? "REFUSE"
                        : here.computeIfAbsent(nominee.formCode(), code -> all.letters.decidesHere(nominee, unit))
                                ? "AWARD"
                                : "PROPOSE";
            }
            boolean blocked = blockedRows.contains(nominee.id());
            rows.add(row(
                    "nomineeId",
                    nominee.id(),
                    "outcome",
                    chosen,
                    "reason",
                    reasonUnless(!chosen.equals("REFUSE")),
                    "override",
                    blocked && !chosen.equals("REFUSE") ? "Ban Thường vụ thống nhất." : null));
        }
        return Submissions.json(
                "decisionNumber", "21/QĐ-" + unit(), "decidedOn", today(), "rows", rows, "reason", null);
    }

    public DrivenLetter forward() {
        return submit("forwardLetter", Submissions.forward("30/TTr-" + unit(), today()));
    }

    public DrivenLetter keepAtUnit(String reason) {
        return submit("forwardLetter", Submissions.json("forward", false, "reason", reason));
    }

    public DrivenLetter withdraw() {
        all.desk.withdraw(
                id, "officer." + letter().unitId(), Submissions.json("reason", "Đơn vị rà soát lại danh sách."));
        return this;
    }

    /** Claimed if need be and submitted by whoever has the task. */
    public DrivenLetter submit(String key, String submission) {
        TaskDesk.Item task = task(key);
        String account = accountFor(key);
        if (task.assignee() == null) {
            all.tasks.claim(task.id(), account);
        }
        all.tasks.submit(task.id(), submission, account);
        return runContinuations();
    }

    /** Account that has the task with this key. */
    public String accountFor(String key) {
        return switch (key) {
            case "prepareLetter", "supplementNominations" -> "officer." + letter().unitId();
            case "appraiseNominations", "forwardLetter" -> "officer." + unit();
            case "decideNominations" -> "committee." + unit();
            case "resolveNoQuorum", "concludeSession" -> "secretary." + unit();
            default -> throw new IllegalArgumentException(key + " has an assignee from the start");
        };
    }

    /** The one open task with this key. */
    public TaskDesk.Item task(String key) {
        List<TaskDesk.Item> open = tasks(key);
        if (open.size() != 1) {
            throw new AssertionError("Expected one open task " + key + " but the letter waits for " + openTasks());
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
    public DrivenLetter runContinuations() {
        all.pending.run(id);
        return this;
    }

    private String today() {
        return all.clock.today().toString();
    }

    private static String reasonUnless(boolean fine) {
        return fine ? null : "Chưa có minh chứng cho thành tích.";
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            row.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return row;
    }
}
