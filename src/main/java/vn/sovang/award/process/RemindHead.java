package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the head of a short dossier that waits for a decision. */
@ModelBean
class RemindHead implements JavaDelegate {

    private final Reminders reminders;

    RemindHead(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, ProcessNames.DECIDE_AD_HOC_AWARD);
    }
}
