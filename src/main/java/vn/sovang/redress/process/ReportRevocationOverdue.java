package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Tells the unit's secretary that the decision on a revocation has passed its limit. */
@ModelBean
class ReportRevocationOverdue implements JavaDelegate {

    private final Reminders reminders;

    ReportRevocationOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.overdue(execution, "decideRevocation");
    }
}
