package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Tells the unit's secretary that an appeal still has no reviewers. */
@ModelBean
class ReportAssignmentOverdue implements JavaDelegate {

    private final Reminders reminders;

    ReportAssignmentOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.overdue(execution, "assignReviewers");
    }
}
