package vn.sovang.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.engine.guard.ModelBean;

/** The secretary waits for nobody any more: items with a quorum get their result, the others have not passed. */
@ModelBean
class CloseVoting implements JavaDelegate {

    private final VoteCount votes;

    CloseVoting(VoteCount votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        votes.count(execution, true);
    }
}
