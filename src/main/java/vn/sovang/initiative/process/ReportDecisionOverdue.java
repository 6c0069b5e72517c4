package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Tells the unit's secretary that a decision has passed its limit. */
@ModelBean
class ReportDecisionOverdue implements JavaDelegate {

    private final Reminders reminders;

    ReportDecisionOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.overdue(execution, "decideRecognition", "decideNominations");
    }
}
