package vn.sovang.casework;

import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.NotVisible;

/** Gathers the dossier of a task for one reader, whatever kind of case the task belongs to. */
@Service
public class TaskDossiers {

    private final TaskService taskService;
    private final RuntimeService runtimeService;
    private final DossierWriter writer;
    private final TakenNumbers numbers;
    private final Organisation organisation;
    private final AsSystem asSystem;

    TaskDossiers(
            TaskService taskService,
            RuntimeService runtimeService,
            DossierWriter writer,
            TakenNumbers numbers,
            Organisation organisation,
            AsSystem asSystem) {
        this.taskService = taskService;
        this.runtimeService = runtimeService;
        this.writer = writer;
        this.numbers = numbers;
        this.organisation = organisation;
        this.asSystem = asSystem;
    }

    /**
     * Call outside of a transaction, see {@link vn.sovang.casefile.CaseSheets#of}.
     *
     * @throws NotVisible when the task is gone or the reader may not see its case
     */
    public CaseDossier of(String taskId, String reader, Locale locale) {
        Task task =
                asSystem.call(() -> taskService.createTaskQuery().taskId(taskId).singleResult());
        if (task == null) {
            throw new NotVisible("task");
        }
        Map<String, Object> variables = asSystem.call(() -> runtimeService.getVariables(task.getExecutionId()));
        String caseId = (String) variables.get(Variable.CASE_ID);
        if (caseId == null) {
            throw new NotVisible("task");
        }
        TaskInfo info = taskInfo(task, variables, reader);
        return writer.write(new FormFacts.Asked(info, caseId, reader, locale, variables));
    }

    private TaskInfo taskInfo(Task task, Map<String, Object> variables, String reader) {
        String unitId = (String) variables.get(Variable.UNIT_ID);
        return new TaskInfo(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                unitId,
                (String) variables.get(Variable.UNIT_NAME),
                task.getAssignee(),
                task.getAssignee() == null ? null : organisation.nameOf(task.getAssignee()),
                reader.equals(task.getAssignee()),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                numbers.of(task.getTaskDefinitionKey(), (String) variables.get(Variable.CASE_ID), unitId)
                        .map(taken -> new TaskInfo.NumberInfo(taken.symbol(), taken.issuedOn()))
                        .orElse(null));
    }
}
