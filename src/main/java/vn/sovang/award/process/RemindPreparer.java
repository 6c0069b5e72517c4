package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the officers of the nominating unit of a list that is to be submitted soon. */
@ModelBean
class RemindPreparer implements JavaDelegate {

    private final Reminders reminders;

    RemindPreparer(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "prepareLetter");
    }
}
