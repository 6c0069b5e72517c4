package vn.sovang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.workflow.engine.ModelBean;

/** Reminds the deciding body of a revocation that is to be decided soon. */
@ModelBean
class RemindRevocationCommittee implements JavaDelegate {

    private final Reminders reminders;

    RemindRevocationCommittee(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "decideRevocation");
    }
}
