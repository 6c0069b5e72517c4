package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Tells the unit's secretary that the answer to an appeal has passed its limit. */
@ModelBean
class ReportAppealOverdue implements JavaDelegate {

    private final Reminders reminders;

    ReportAppealOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.overdue(execution, "answerAppeal");
    }
}
