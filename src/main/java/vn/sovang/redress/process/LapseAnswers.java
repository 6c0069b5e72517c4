package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.Holder;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.Revocations;

/** The period to answer is over: notes how many holders said nothing. */
@ModelBean
class LapseAnswers implements JavaDelegate {

    private final Revocations revocations;
    private final CaseHistory history;

    LapseAnswers(Revocations revocations, CaseHistory history) {
        this.revocations = revocations;
        this.history = history;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        long missing =
                revocations.holders(caseId).stream().filter(Holder::isAwaited).count();
        history.record(
                caseId,
                Facts.unitId(execution),
                RedressStep.ANSWER,
                RedressOutcome.LAPSED,
                null,
                String.valueOf(missing),
                null);
    }
}
