package vn.sovang.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.engine.guard.ModelBean;

/** Counts the votes on every item of the list, if there is a quorum. */
@ModelBean
class CountVotes implements JavaDelegate {

    private final VoteCount votes;

    CountVotes(VoteCount votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        votes.count(execution, false);
    }
}
