package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the officers of the nominating unit of a supplement that is due soon. */
@ModelBean
class RemindSupplement implements JavaDelegate {

    private final Reminders reminders;

    RemindSupplement(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "supplementNominations");
    }
}
