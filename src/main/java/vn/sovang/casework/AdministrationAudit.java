package vn.sovang.casework;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.Cases;
import vn.sovang.engine.guard.AsSystem;

/** Keeps what a person changes in the engine itself, with the case when it is the process of one. */
@Component
class AdministrationAudit {

    private final AuditLog log;
    private final Cases cases;
    private final HistoryService historyService;
    private final TaskService taskService;
    private final ManagementService managementService;
    private final AsSystem asSystem;

    AdministrationAudit(
            AuditLog log,
            Cases cases,
            HistoryService historyService,
            TaskService taskService,
            ManagementService managementService,
            AsSystem asSystem) {
        this.log = log;
        this.cases = cases;
        this.historyService = historyService;
        this.taskService = taskService;
        this.managementService = managementService;
        this.asSystem = asSystem;
    }

    void keep(AuditEntry entry) {
        log.record(entry);
    }

    AuditEntry inItsCase(AuditEntry entry, Map<String, String> targets) {
        return asSystem.call(() -> processOf(targets)
                .map(HistoricProcessInstance::getBusinessKey)
                .flatMap(cases::find)
                .map(found -> entry.inCase(found.id(), found.number(), found.unitId()))
                .orElse(entry));
    }

    private Optional<HistoricProcessInstance> processOf(Map<String, String> targets) {
        String id = targets.get("processInstanceId");
        if (id == null && targets.get("taskId") != null) {
            Task task =
                    taskService.createTaskQuery().taskId(targets.get("taskId")).singleResult();
            id = task == null ? null : task.getProcessInstanceId();
        }
        if (id == null && targets.get("jobId") != null) {
            Job job = managementService
                    .createJobQuery()
                    .jobId(targets.get("jobId"))
                    .singleResult();
            id = job == null ? null : job.getProcessInstanceId();
        }
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(historyService
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult());
    }
}
