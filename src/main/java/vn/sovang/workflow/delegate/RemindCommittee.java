package vn.sovang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.workflow.engine.ModelBean;

/** Reminds the deciding body of a decision that is due soon. */
@ModelBean
class RemindCommittee implements JavaDelegate {

    private final Reminders reminders;

    RemindCommittee(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, "decideRecognition", "decideNominations");
    }
}
