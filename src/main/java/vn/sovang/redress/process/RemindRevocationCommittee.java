package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

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
