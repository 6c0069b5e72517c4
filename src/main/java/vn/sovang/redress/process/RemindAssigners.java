package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the deciding body that an appeal waits for its reviewers. */
@ModelBean
class RemindAssigners implements JavaDelegate {

    private final Reminders reminders;

    RemindAssigners(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "assignReviewers");
    }
}
