package vn.sovang.award.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casefile.CaseDeadline;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Keeps the limits of a short dossier and starts the one of the decision; the first row per step wins. */
@ModelBean
class RecordAdHocDeadlines implements ExecutionListener {

    private final CaseDeadlines deadlines;
    private final AdHocAwards awards;
    private final CaseClock clock;

    RecordAdHocDeadlines(CaseDeadlines deadlines, AdHocAwards awards, CaseClock clock) {
        this.deadlines = deadlines;
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        List<Map<String, Object>> rows = ((DmnDecisionResult) execution.getVariable("decisionResult")).getResultList();
        rows.forEach(row -> deadlines.keep(
                caseId,
                new CaseDeadline(
                        unitId,
                        (String) row.get("step"),
                        (String) row.get("period"),
                        (String) row.get("remindBefore"),
                        (String) row.get("legalBasis"),
                        (String) row.get("verifiedBy"),
                        null)));
        Map<String, Object> limit = clock.start(caseId, unitId, Limit.DECISION);
        limit.forEach(execution::setVariable);
        awards.stand(caseId, AdHocStatus.DECISION, CaseClock.instant(limit.get(Limit.DECISION.dueAt())));
    }
}
