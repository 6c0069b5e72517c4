package vn.sovang.casework;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.sovang.engine.guard.AsSystem;

/** Runs the waiting continuations of one case at once instead of when the job executor comes round. */
@Component
public class PendingSteps {

    private final RuntimeService runtimeService;
    private final ManagementService managementService;
    private final AsSystem asSystem;

    PendingSteps(RuntimeService runtimeService, ManagementService managementService, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.managementService = managementService;
        this.asSystem = asSystem;
    }

    /** Timers stay; they have their own time. */
    public void run(String caseId) {
        asSystem.call(() -> {
            List<Job> jobs = jobs(caseId);
            while (!jobs.isEmpty()) {
                jobs.forEach(this::execute);
                jobs = jobs(caseId);
            }
            return null;
        });
    }

    private List<Job> jobs(String caseId) {
        return runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(caseId).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(id ->
                        managementService
                                .createJobQuery()
                                .processInstanceId(id)
                                .messages()
                                .withRetriesLeft()
                                .list()
                                .stream())
                .toList();
    }

    private void execute(Job job) {
        try {
            managementService.executeJob(job.getId());
        } catch (OptimisticLockingException | NullValueException doneMeanwhile) {
            // The job executor was faster; that is all we want.
        }
    }
}
