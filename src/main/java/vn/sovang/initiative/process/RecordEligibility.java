package vn.sovang.initiative.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;

/** Keeps whether the four conditions of 002-28 and 002-29 hold; recognised but not entered is a legal outcome. */
@ModelBean
class RecordEligibility implements ExecutionListener {

    private final Initiatives initiatives;

    RecordEligibility(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Map<String, Object> row = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        boolean eligible = Boolean.TRUE.equals(row.get("eligible"));
        execution.setVariable(Variable.ELIGIBLE, eligible);
        if (!eligible) {
            initiatives.record(
                    Facts.caseId(execution),
                    Facts.unitId(execution),
                    InitiativeStep.GOLDEN_BOOK,
                    InitiativeOutcome.NOT_ENTERED,
                    null,
                    null,
                    (String) row.get("reason"));
        }
    }
}
