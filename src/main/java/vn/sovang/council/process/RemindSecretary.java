package vn.sovang.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the secretary of minutes that have passed their limit. */
@ModelBean
class RemindSecretary implements JavaDelegate {

    private final Reminders reminders;

    RemindSecretary(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.overdue(execution, "concludeSession");
    }
}
