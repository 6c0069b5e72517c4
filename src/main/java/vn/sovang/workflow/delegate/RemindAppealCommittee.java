package vn.sovang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.workflow.engine.ModelBean;

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
