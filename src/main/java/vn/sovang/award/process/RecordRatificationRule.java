package vn.sovang.award.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;

/** Lets the limit of the ratification run when the table asks for one; otherwise the case is complete. */
@ModelBean
class RecordRatificationRule implements ExecutionListener {

    private final AdHocAwards awards;
    private final CaseClock clock;

    RecordRatificationRule(AdHocAwards awards, CaseClock clock) {
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        Map<String, Object> row = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        boolean ratify = Boolean.TRUE.equals(row.get(Variable.RATIFY));
        execution.setVariable(Variable.RATIFY, ratify);
        if (ratify) {
            Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), Limit.RATIFICATION);
            limit.forEach(execution::setVariable);
            awards.stand(caseId, AdHocStatus.RATIFICATION, CaseClock.instant(limit.get(Limit.RATIFICATION.dueAt())));
        } else {
            awards.stand(caseId, AdHocStatus.COMPLETED, null);
        }
    }
}
