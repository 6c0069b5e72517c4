package vn.sovang.casework;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.casefile.CaseDeadline;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.engine.guard.ModelBean;

/** Keeps the limits that a decision table has just named for the case at its unit; the first row per step wins. */
@ModelBean
public class KeepLimits implements ExecutionListener {

    private final CaseDeadlines deadlines;

    KeepLimits(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        List<Map<String, Object>> rows = ((DmnDecisionResult) execution.getVariable("decisionResult")).getResultList();
        rows.forEach(row -> deadlines.keep(caseId, CaseDeadline.of(unitId, row)));
    }
}
