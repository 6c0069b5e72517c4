package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the reviewers of an appeal whose opinions are still missing. */
@ModelBean
class RemindReviewers implements JavaDelegate {

    private final Reminders reminders;

    RemindReviewers(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "reviewAppeal");
    }
}
