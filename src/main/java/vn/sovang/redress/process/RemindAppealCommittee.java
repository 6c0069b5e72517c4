package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the deciding body of an appeal that is to be answered soon. */
@ModelBean
class RemindAppealCommittee implements JavaDelegate {

    private final Reminders reminders;

    RemindAppealCommittee(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "answerAppeal");
    }
}
