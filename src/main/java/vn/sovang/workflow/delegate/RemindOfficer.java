package vn.sovang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.workflow.engine.ModelBean;

/** Reminds the unit's officers of an appraisal that is due soon. */
@ModelBean
class RemindOfficer implements JavaDelegate {

    private final Reminders reminders;

    RemindOfficer(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "appraiseDossier", "appraiseNominations");
    }
}
