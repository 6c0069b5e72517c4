package vn.sovang.casework;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Configuration;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.TaskDigest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** Short steps and task listeners of every process. */
@Configuration(proxyBeanMethods = false)
class SharedSteps {

    /** A task that expired or whose case was withdrawn is nobody's work any more: it leaves the digests. */
    @ModelBean
    TaskListener retractTask(TaskDigest digest) {
        return task -> digest.taskGone(task.getId());
    }

    /** The limit comes near. */
    @ModelBean
    TaskListener remindOfTask(Reminders reminders) {
        return reminders::dueSoon;
    }

    /** The limit has passed and the work is still owed. */
    @ModelBean
    TaskListener reportOverdue(Reminders reminders) {
        return reminders::overdue;
    }

    /** The next unit up that exists today treats the case from here on. */
    @ModelBean
    JavaDelegate moveToParentUnit(Organisation organisation) {
        return execution -> {
            String unitId = Facts.unitId(execution);
            Unit parent = organisation
                    .parentOf(unitId)
                    .orElseThrow(() -> new IllegalStateException("Unit " + unitId + " has no unit above it any more"));
            execution.setVariable(Variable.UNIT_ID, parent.id());
        };
    }
}
