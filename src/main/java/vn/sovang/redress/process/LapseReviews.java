package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;

/** The time for opinions is over: notes how many reviewers said nothing. */
@ModelBean
class LapseReviews implements JavaDelegate {

    private final Appeals appeals;
    private final CaseHistory history;

    LapseReviews(Appeals appeals, CaseHistory history) {
        this.appeals = appeals;
        this.history = history;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        history.record(
                caseId,
                Facts.unitId(execution),
                RedressStep.REVIEW,
                RedressOutcome.LAPSED,
                null,
                String.valueOf(appeals.awaited(caseId).size()),
                null);
    }
}
