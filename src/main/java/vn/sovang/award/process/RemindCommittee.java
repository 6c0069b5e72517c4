package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

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
