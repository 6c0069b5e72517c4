package vn.sovang.casework;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Cases;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.notification.TaskDigest;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/** The one way in which user tasks are completed, whoever asks: our API, Tasklist or a hand-made engine request. */
@Service
public class TaskSubmissions {

    private final Map<String, SubmissionHandler<?>> handlers;
    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final HistoryService historyService;
    private final Cases cases;
    private final TaskDigest digest;
    private final SubmissionRepository submissions;
    private final Offices offices;
    private final Impartiality impartiality;
    private final AsSystem asSystem;
    private final EnteredNumbers numbers;
    private final SubmissionAudit audit;
    private final Clock clock;

    TaskSubmissions(
            List<SubmissionHandler<?>> handlers,
            TaskService taskService,
            RuntimeService runtimeService,
            HistoryService historyService,
            Cases cases,
            TaskDigest digest,
            SubmissionRepository submissions,
            Offices offices,
            Impartiality impartiality,
            AsSystem asSystem,
            EnteredNumbers numbers,
            SubmissionAudit audit,
            Clock clock) {
        this.handlers = handlers.stream().collect(Collectors.toMap(SubmissionHandler::taskKey, Function.identity()));
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.historyService = historyService;
        this.cases = cases;
        this.digest = digest;
        this.submissions = submissions;
        this.offices = offices;
        this.impartiality = impartiality;
        this.asSystem = asSystem;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Checks a submission and changes nothing; throws as {@link #submit}. */
    @Transactional(readOnly = true)
    public void check(String taskId, String json, String account) {
        asSystem.call(() -> {
            OpenTask task = openTask(taskId, account);
            return handler(task).read(task, json);
        });
    }

    /**
     * Stores the submission as a fact and completes the task, all or nothing.
     *
     * @throws NotVisible when the account may not know of the task
     * @throws NotAllowed when the account is not the assignee, or must not judge this case
     * @throws AlreadyDone when the task has been completed or is no longer needed
     * @throws vn.sovang.shared.InvalidInput when the content is wrong
     */
    @Transactional
    public void submit(String taskId, String json, String account) {
        asSystem.call(() -> {
            OpenTask task = openTask(taskId, account);
            finish(task, read(task, json), claimed -> {
                claimSubmission(claimed);
                // A withdrawal begins here as well: whoever comes second waits instead of each waiting for the other.
                cases.lock(claimed.caseId());
            });
            return null;
        });
    }

    /** A submission that its handler found right. */
    record Reading<S>(SubmissionHandler<S> handler, S submission) {

        static <S> Reading<S> by(SubmissionHandler<S> handler, OpenTask task, String json) {
            return new Reading<>(handler, handler.read(task, json));
        }

        private Map<String, Object> store(OpenTask task) {
            return new HashMap<>(handler.store(task, submission));
        }

        private WrittenNumber written() {
            return handler.written(submission);
        }
    }

    /** Checks what would be submitted and changes nothing. */
    Reading<?> read(OpenTask task, String json) {
        return Reading.by(handler(task), task, json);
    }

    /** Stores a submission whose task was reserved before and completes the task. */
    void submitReserved(OpenTask task, Reading<?> reading) {
        finish(task, reading, reserved -> {});
    }

    private void finish(OpenTask task, Reading<?> reading, Consumer<OpenTask> claim) {
        claim.accept(task);
        Map<String, Object> facts = reading.store(task);
        WrittenNumber written = reading.written();
        if (written != null && written.isWritten()) {
            numbers.enter(task, written);
        }
        digest.taskGone(task.id());
        audit.submitted(task, facts, written);
        taskService.complete(task.id(), facts);
    }

    /** Of several submissions of one task at once, the first to get here wins; the others wait and are refused. */
    private void claimSubmission(OpenTask task) {
        try {
            reserve(task);
        } catch (DuplicateKeyException taken) {
            throw new AlreadyDone("taskDone");
        }
    }

    /**
     * Makes other submissions of the task wait until the transaction ends.
     *
     * @throws DuplicateKeyException when one of them was faster
     */
    void reserve(OpenTask task) {
        submissions.insert(new SubmissionRepository.Submission(
                task.id(), task.key(), task.caseId(), task.unitId(), task.account(), clock.instant()));
    }

    /**
     * A task that the account may take and submit in one step: its own, or one that waits for its office.
     *
     * @throws AlreadyDone also when somebody else has claimed it
     */
    OpenTask offeredTask(String taskId, String account) {
        Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
        if (task == null || account.equals(task.getAssignee())) {
            return openTask(taskId, account);
        }
        OpenTask open = OpenTask.of(task, account, variablesOf(task));
        boolean candidate = isCandidate(taskId, account) && offices.mayWorkOn(taskId, account);
        if (!candidate) {
            if (taskService.createTaskQuery().taskId(taskId).count() == 0) {
                // Nobody is a candidate of what has been done in this moment.
                throw gone(taskId, account);
            }
            throw cases.sees(account, open.caseId()) ? new NotAllowed("notOffered") : new NotVisible("task");
        }
        impartiality.require(Work.of(open), account);
        if (task.getAssignee() != null) {
            throw new AlreadyDone("taskClaimed");
        }
        return open;
    }

    private OpenTask openTask(String taskId, String account) {
        Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw gone(taskId, account);
        }
        OpenTask open = OpenTask.of(task, account, variablesOf(task));
        if (!account.equals(open.assignee())) {
            boolean visible = isCandidate(taskId, account) || cases.sees(account, open.caseId());
            throw visible ? new NotAllowed("notAssignee") : new NotVisible("task");
        }
        if (!offices.mayWorkOn(taskId, account)) {
            // Assigned by an administrator, or the post has just ended: the office decides, not the assignment.
            throw cases.sees(account, open.caseId()) ? new NotAllowed("notOffered") : new NotVisible("task");
        }
        impartiality.require(Work.of(open), account);
        return open;
    }

    /**
     * Between the query and this somebody else may have completed the task: the engine then finds no execution and says
     * so by one exception or the other.
     */
    private Map<String, Object> variablesOf(Task task) {
        try {
            return runtimeService.getVariables(task.getExecutionId());
        } catch (NullValueException | NullPointerException gone) {
            throw new AlreadyDone("taskDone");
        }
    }

    private RuntimeException gone(String taskId, String account) {
        HistoricTaskInstance past =
                historyService.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        if (past == null) {
            return new NotVisible("task");
        }
        HistoricVariableInstance caseId = historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(past.getProcessInstanceId())
                .variableName(Variable.CASE_ID)
                .singleResult();
        boolean visible =
                account.equals(past.getAssignee()) || caseId != null && cases.sees(account, (String) caseId.getValue());
        return visible ? new AlreadyDone("taskDone") : new NotVisible("task");
    }

    private boolean isCandidate(String taskId, String account) {
        return taskService
                        .createTaskQuery()
                        .taskId(taskId)
                        .taskCandidateUser(account)
                        .includeAssignedTasks()
                        .count()
                > 0;
    }

    private SubmissionHandler<?> handler(OpenTask task) {
        SubmissionHandler<?> handler = handlers.get(task.key());
        if (handler == null) {
            throw new IllegalStateException("No handler takes the submission of user task " + task.key());
        }
        return handler;
    }
}
