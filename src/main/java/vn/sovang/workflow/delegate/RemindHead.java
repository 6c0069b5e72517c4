package vn.sovang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.workflow.ProcessNames;
import vn.sovang.workflow.engine.ModelBean;

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
