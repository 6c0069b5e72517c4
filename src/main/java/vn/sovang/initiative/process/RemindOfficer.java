package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

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
