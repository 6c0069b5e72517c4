package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the units that have to look at what rested on a revoked recognition. */
@ModelBean
class RemindDependentReviewers implements JavaDelegate {

    private final Reminders reminders;

    RemindDependentReviewers(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "reviewDependentAward");
    }
}
