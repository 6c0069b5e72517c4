package vn.sovang.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.Reminders;
import vn.sovang.engine.guard.ModelBean;

/** Reminds the members whose score sheets or ballots are still missing. */
@ModelBean
class RemindMembers implements JavaDelegate {

    private final Reminders reminders;

    RemindMembers(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.dueSoon(execution, ProcessNames.SCORE_DOSSIER, ProcessNames.VOTE_ON_NOMINEES);
    }
}
