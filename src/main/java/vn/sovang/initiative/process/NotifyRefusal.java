package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.UnitOutcome;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.Initiatives;

/** Ends a case that this level did not recognise; what lower levels decided stands. */
@ModelBean
class NotifyRefusal implements JavaDelegate {

    private final Initiatives initiatives;
    private final LevelResults results;

    NotifyRefusal(Initiatives initiatives, LevelResults results) {
        this.initiatives = initiatives;
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        UnitOutcome outcome = UnitOutcome.valueOf((String) execution.getVariable(Variable.UNIT_OUTCOME));
        if (outcome == UnitOutcome.LAPSED) {
            // The mail about the lapse went out when it was noted.
            initiatives.end(caseId, InitiativeStatus.LAPSED);
            return;
        }
        initiatives.end(caseId, InitiativeStatus.REFUSED);
        if (execution.getVariable(Variable.DECISION_OUTCOME) == null) {
            results.tellRefusedAtAppraisal(caseId, unitId);
        } else {
            results.tellRefused(caseId, unitId);
        }
    }
}
