package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the deciding body of an award that waits to be ratified. */
@ModelBean
class RemindRatifiers implements JavaDelegate {

    private final Reminders reminders;

    RemindRatifiers(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, ProcessNames.RATIFY_AWARD);
    }
}
