package vn.sovang.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import vn.sovang.casefile.Cases;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.engine.guard.TaskAccess;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;

/** A person's tasks: find, claim, give back, submit. */
@Service
public class TaskDesk {

    private static final int TRIES = 3;
    private static final int TASKS_OF_CASE = 1000;

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final TaskSearch search;
    private final TaskSubmissions submissions;
    private final Impartiality impartiality;
    private final Cases cases;
    private final TaskAccess access;
    private final AsSystem asSystem;

    TaskDesk(
            TaskService taskService,
            RuntimeService runtimeService,
            TaskSearch search,
            TaskSubmissions submissions,
            Impartiality impartiality,
            Cases cases,
            TaskAccess access,
            AsSystem asSystem) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.search = search;
        this.submissions = submissions;
        this.impartiality = impartiality;
        this.cases = cases;
        this.access = access;
        this.asSystem = asSystem;
    }

    /** A task as lists show it; {@code key} is the id of the user task in the model. */
    public record Item(
            String id,
            String key,
            String name,
            String caseId,
            String unitId,
            String unitName,
            String title,
            String assignee,
            LocalDate dueOn) {}

    /**
     * A page of the tasks assigned to the account or offered to its groups, soonest limit first.
     *
     * @param caseId null for any
     * @param text part of the case's title or number, without regard to accents; blank for any
     */
    public PageOf<Item> tasksOf(String account, String caseId, String text, int page, int size) {
        return search.find(account, caseId, text, page, size);
    }

    /** What the account may do in the case. */
    public List<Item> tasksOf(String account, String caseId) {
        return search.find(account, caseId, null, 0, TASKS_OF_CASE).items();
    }

    /** How many tasks with one of the keys the account could do, by kind of case. */
    public Map<String, Long> countByKind(String account, Collection<String> keys) {
        return search.countByKind(account, keys);
    }

    /** True when the task waits and the account may not see its case; a task that is done hides nothing any more. */
    public boolean hides(String taskId, String account) {
        return asSystem.call(() -> {
            Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
            return task != null && !cases.sees(account, caseOf(task));
        });
    }

    /** All open tasks of a case, for those who see it. */
    public List<Item> tasksOfCase(String caseId) {
        return search.ofCase(caseId);
    }

    /**
     * @throws NotVisible when the account is neither assignee nor candidate and does not see the case
     * @throws NotAllowed when the task is not offered to the account, or it must not judge this case
     * @throws AlreadyDone when somebody else has claimed it
     */
    public void claim(String taskId, String account) {
        asSystem.call(() -> {
            Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                throw new NotVisible("task");
            }
            if (account.equals(task.getAssignee())) {
                return null;
            }
            requireCandidate(task, account);
            impartiality.require(workOf(task), account);
            if (task.getAssignee() != null) {
                throw new AlreadyDone("taskClaimed");
            }
            try {
                taskService.claim(taskId, account);
            } catch (OptimisticLockingException | TaskAlreadyClaimedException lost) {
                throw new AlreadyDone("taskClaimed");
            }
            return null;
        });
    }

    /** Gives a claimed task back to its group. */
    public void unclaim(String taskId, String account) {
        asSystem.call(() -> {
            Task task = taskService.createTaskQuery().taskId(taskId).singleResult();
            if (task == null) {
                throw new NotVisible("task");
            }
            if (!account.equals(task.getAssignee()) || access.groupsOf(taskId).isEmpty()) {
                throw cases.sees(account, caseOf(task)) ? new NotAllowed("notAssignee") : new NotVisible("task");
            }
            access.giveBack(task);
            return null;
        });
    }

    /** Checks a submission and changes nothing; throws as {@link #submit}. */
    public void check(String taskId, String json, String account) {
        submissions.check(taskId, json, account);
    }

    /**
     * Completes a task with its submission; throws as {@link TaskSubmissions#submit}. A race with a timer is tried again,
     * so that a person is refused only when the task is really gone.
     */
    public void submit(String taskId, String json, String account) {
        for (int attempt = 1; ; attempt++) {
            try {
                submissions.submit(taskId, json, account);
                return;
            } catch (OptimisticLockingException | ConcurrencyFailureException | NullValueException lost) {
                if (attempt == TRIES) {
                    throw new AlreadyDone("lostRace");
                }
            }
        }
    }

    private void requireCandidate(Task task, String account) {
        boolean candidate = taskService
                        .createTaskQuery()
                        .taskId(task.getId())
                        .taskCandidateUser(account)
                        .includeAssignedTasks()
                        .count()
                > 0;
        if (!candidate) {
            throw cases.sees(account, caseOf(task)) ? new NotAllowed("notOffered") : new NotVisible("task");
        }
    }

    private Work workOf(Task task) {
        String unitId = (String) runtimeService.getVariable(task.getExecutionId(), Variable.UNIT_ID);
        return new Work(task.getTaskDefinitionKey(), caseOf(task), unitId);
    }

    private String caseOf(Task task) {
        return (String) runtimeService.getVariable(task.getExecutionId(), Variable.CASE_ID);
    }
}
