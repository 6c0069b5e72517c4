package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Tells the secretary that a short dossier should have been decided. */
@ModelBean
class ReportHeadOverdue implements JavaDelegate {

    private final Reminders reminders;

    ReportHeadOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.overdue(execution, ProcessNames.DECIDE_AD_HOC_AWARD);
    }
}
