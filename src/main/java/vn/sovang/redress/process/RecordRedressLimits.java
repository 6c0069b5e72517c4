package vn.sovang.redress.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.casefile.CaseDeadline;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Keeps the limits that the decision table names for a revocation or an appeal; the first row per step wins. */
@ModelBean
class RecordRedressLimits implements ExecutionListener {

    private final CaseDeadlines deadlines;

    RecordRedressLimits(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
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
    }
}
