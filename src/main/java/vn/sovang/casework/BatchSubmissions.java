package vn.sovang.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Cases;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Refusal;
import vn.sovang.shared.Violation;

/**
 * Many tasks with one key submitted at once, all or none, each through its handler as if it were alone. Whoever submits
 * takes the tasks in the same step.
 */
@Service
public class BatchSubmissions {

    private final TaskSubmissions submissions;
    private final Cases cases;
    private final TaskService taskService;
    private final AsSystem asSystem;

    BatchSubmissions(TaskSubmissions submissions, Cases cases, TaskService taskService, AsSystem asSystem) {
        this.submissions = submissions;
        this.cases = cases;
        this.taskService = taskService;
        this.asSystem = asSystem;
    }

    /**
     * One task of the batch.
     *
     * @param field path of the row in what was sent, for example {@code rows[3]}
     * @param submission JSON of the task's own submission
     */
    public record Row(String field, String taskId, String submission) {}

    /** A task that was submitted; {@code sessionId} is null outside of the council's process. */
    public record Submitted(String taskId, String caseId, String unitId, String sessionId) {}

    /** A row whose task and submission were found good; it is read once, for hundreds of rows take their time. */
    private record Good(Row row, OpenTask task, TaskSubmissions.Reading<?> reading) {}

    /** Key of the first of the tasks that is open; null when none is. */
    @Transactional(readOnly = true)
    public String keyOf(List<String> taskIds) {
        if (taskIds.isEmpty()) {
            return null;
        }
        return asSystem.call(() -> {
            Map<String, String> keys =
                    open(taskIds).values().stream().collect(Collectors.toMap(Task::getId, Task::getTaskDefinitionKey));
            return taskIds.stream()
                    .map(keys::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        });
    }

    /**
     * Problems of the rows, by row and field; empty when {@link #submit} would do.
     *
     * @param keys steps that may be done together; all rows are of the same one
     */
    @Transactional(readOnly = true)
    public List<Violation> check(Set<String> keys, List<Row> rows, String account) {
        return asSystem.call(() -> {
            List<Violation> problems = new ArrayList<>();
            good(keys, rows, account, problems);
            return problems;
        });
    }

    /**
     * Submits all rows, in the order given.
     *
     * @param keys as in {@link #check}
     * @throws InvalidInput with the problems of all rows; nothing is stored then
     * @throws org.springframework.dao.DataAccessException when a race was lost; to be tried again, which finds out why
     */
    @Transactional
    public List<Submitted> submit(Set<String> keys, List<Row> rows, String account) {
        return asSystem.call(() -> {
            List<Violation> problems = new ArrayList<>();
            List<Good> good = good(keys, rows, account, problems);
            if (problems.stream().anyMatch(problem -> problem.code().equals("rowDone"))) {
                // Perhaps somebody finished while we read: then the rows read before are gone as well.
                problems.clear();
                good = good(keys, rows, account, problems);
            }
            InvalidInput.throwIfAny(problems);
            hold(good);
            requireStillOpen(good);
            return good.stream().map(each -> finish(each, account)).toList();
        });
    }

    /**
     * Keeps others from the tasks and their cases: first from the tasks, as a single submission does, then from the
     * cases, where a withdrawal begins; each in one order for everybody, so that nobody waits in a circle.
     */
    private void hold(List<Good> good) {
        good.stream().map(Good::task).sorted(Comparator.comparing(OpenTask::id)).forEach(submissions::reserve);
        good.stream().map(each -> each.task().caseId()).sorted().forEach(cases::lock);
    }

    /** What was open may have been decided, claimed or withdrawn while we waited for our turn. */
    private void requireStillOpen(List<Good> good) {
        Map<String, Task> open =
                open(good.stream().map(each -> each.task().id()).toList());
        List<Violation> problems = new ArrayList<>();
        for (Good each : good) {
            Task now = open.get(each.task().id());
            if (now == null) {
                problems.add(Violation.of(each.row().field() + ".taskId", "rowDone"));
            } else if (!Objects.equals(now.getAssignee(), each.task().assignee())) {
                problems.add(Violation.of(each.row().field() + ".taskId", "rowClaimed"));
            }
        }
        InvalidInput.throwIfAny(problems);
    }

    private Map<String, Task> open(List<String> taskIds) {
        return taskService.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(Task::getId, Function.identity()));
    }

    private Submitted finish(Good good, String account) {
        OpenTask task = good.task();
        if (task.assignee() == null) {
            taskService.claim(task.id(), account);
        }
        submissions.submitReserved(task, good.reading());
        return new Submitted(task.id(), task.caseId(), task.unitId(), task.sessionId());
    }

    private List<Good> good(Set<String> keys, List<Row> rows, String account, List<Violation> problems) {
        List<Good> good = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        OpenTask first = null;
        for (Row row : rows) {
            try {
                OpenTask task = openTask(keys, row, account);
                first = first == null ? task : first;
                requireSameKind(first, task);
                if (!seen.add(task.id())) {
                    throw InvalidInput.of("taskId", "rowTwice");
                }
                if (!task.unitId().equals(first.unitId())) {
                    throw InvalidInput.of("taskId", "rowOfOtherUnit");
                }
                good.add(new Good(row, task, submissions.read(task, row.submission())));
            } catch (InvalidInput invalid) {
                invalid.violations()
                        .forEach(violation -> problems.add(new Violation(
                                row.field() + "." + violation.field(), violation.code(), violation.arguments())));
            }
        }
        return good;
    }

    /** A refusal of the task is a problem of its row. */
    private OpenTask openTask(Set<String> keys, Row row, String account) {
        try {
            OpenTask task = submissions.offeredTask(row.taskId(), account);
            if (!keys.contains(task.key())) {
                throw InvalidInput.of("taskId", "rowOfOtherKind");
            }
            return task;
        } catch (NullValueException gone) {
            throw InvalidInput.of("taskId", "rowDone");
        } catch (Refusal refusal) {
            throw refusal instanceof InvalidInput ? refusal : InvalidInput.of("taskId", codeOf(refusal));
        }
    }

    /** One council meets on one kind of case, and one paper decides on it. */
    private void requireSameKind(OpenTask first, OpenTask task) {
        boolean same = task == first
                || task.key().equals(first.key())
                        && cases.get(task.caseId())
                                .kind()
                                .equals(cases.get(first.caseId()).kind());
        if (!same) {
            throw InvalidInput.of("taskId", "rowOfOtherKind");
        }
    }

    private static String codeOf(Refusal refusal) {
        return switch (refusal.code()) {
            case "taskDone" -> "rowDone";
            case "taskClaimed" -> "rowClaimed";
            case "notAssignee", "notOffered" -> "rowNotOffered";
            case "ownCase" -> "rowOwnCase";
            case "appraisedIt" -> "rowAppraisedIt";
            default -> refusal instanceof NotAllowed ? "rowConcernsYou" : "rowUnknown";
        };
    }
}
