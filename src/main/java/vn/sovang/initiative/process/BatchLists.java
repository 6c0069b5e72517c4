package vn.sovang.initiative.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casework.Impartiality;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.casework.ProcessNames;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Tally;
import vn.sovang.council.process.RevoteRule;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.VietnameseOrder;

/** What waits for a unit's secretary or deciding body, as tables from which many cases are chosen. */
@Service
@Transactional(readOnly = true)
public class BatchLists {

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final Initiatives initiatives;
    private final CouncilSessions sessions;
    private final RevoteRule revotes;
    private final Impartiality impartiality;
    private final Organisation organisation;
    private final AsSystem asSystem;

    BatchLists(
            TaskService taskService,
            RuntimeService runtimeService,
            Initiatives initiatives,
            CouncilSessions sessions,
            RevoteRule revotes,
            Impartiality impartiality,
            Organisation organisation,
            AsSystem asSystem) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.initiatives = initiatives;
        this.sessions = sessions;
        this.revotes = revotes;
        this.impartiality = impartiality;
        this.organisation = organisation;
        this.asSystem = asSystem;
    }

    /**
     * A case that waits.
     *
     * @param mayReturn whether the deciding body may send the case back to the council
     * @param heldBy name of somebody else who has claimed the task; null when the reader can take it
     */
    public record Line(
            String taskId,
            String caseId,
            String receiptNumber,
            String title,
            String author,
            int authors,
            Tally tally,
            CouncilOutcome outcome,
            boolean mayReturn,
            String heldBy,
            LocalDate dueOn) {

        public boolean isPassed() {
            return outcome == CouncilOutcome.PASSED;
        }
    }

    /** @param more how many there are beyond those listed */
    public record Waiting(List<Line> lines, long more) {}

    /** Sessions that the secretary may conclude, by receipt number; throws as {@link #unitsOf}. */
    public Waiting toConclude(String account, String unitId) {
        return waiting(ProcessNames.CONCLUDE_SESSION, Role.SECRETARY.groupIn(unitId), account);
    }

    /** Cases that the deciding body may decide, by receipt number; throws as {@link #unitsOf}. */
    public Waiting toDecide(String account, String unitId) {
        return waiting(ProcessNames.DECIDE_RECOGNITION, Role.COMMITTEE.groupIn(unitId), account);
    }

    /**
     * Units in which the account holds the role today, by name.
     *
     * @throws NotAllowed when there is none
     */
    public List<Unit> unitsOf(String account, Role role) {
        List<Unit> units = organisation.postsOf(account).stream()
                .filter(post -> post.role() == role)
                .map(post -> organisation.inCharge(post.unitId()))
                .distinct()
                .sorted(VietnameseOrder.by(Unit::name))
                .toList();
        if (units.isEmpty()) {
            throw new NotAllowed(role == Role.SECRETARY ? "secretariesOnly" : "committeesOnly");
        }
        return units;
    }

    private Waiting waiting(String taskKey, String group, String account) {
        return asSystem.call(() -> {
            TaskQuery query = taskService
                    .createTaskQuery()
                    .taskDefinitionKey(taskKey)
                    .taskCandidateGroup(group)
                    .includeAssignedTasks();
            long all = query.count();
            List<Task> tasks = query.orderByTaskCreateTime().asc().listPage(0, BatchDesk.MOST_ROWS);
            Map<String, String> cases = casesOf(tasks);
            List<Line> lines = tasks.stream()
                    .map(task -> line(task, cases.get(task.getProcessInstanceId()), account))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Line::receiptNumber))
                    .toList();
            return new Waiting(lines, all - tasks.size());
        });
    }

    private Map<String, String> casesOf(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        return runtimeService
                .createProcessInstanceQuery()
                .processInstanceIds(
                        tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .unlimitedList()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    /** Empty for a case that is no initiative, or in which the account may not act. */
    private Optional<Line> line(Task task, String caseId, String account) {
        return initiatives
                .find(caseId)
                .filter(found ->
                        impartiality.mayAct(new Work(task.getTaskDefinitionKey(), caseId, found.unitId()), account))
                .map(initiative -> line(task, initiative, account));
    }

    private Line line(Task task, Initiative initiative, String account) {
        RecognitionRequest request = initiatives.request(initiative.id());
        CouncilSession session =
                sessions.latest(initiative.id(), initiative.unitId()).orElseThrow();
        boolean free = task.getAssignee() == null || task.getAssignee().equals(account);
        return new Line(
                task.getId(),
                initiative.id(),
                initiative.receiptNumber(),
                initiative.title(),
                request.leadAuthor().name(),
                request.authors().size(),
                sessions.tally(session.id()),
                session.outcome(),
                revotes.mayReturn(session),
                free ? null : organisation.nameOf(task.getAssignee()),
                task.getDueDate() == null
                        ? null
                        : BusinessTime.dayOf(task.getDueDate().toInstant()));
    }
}
