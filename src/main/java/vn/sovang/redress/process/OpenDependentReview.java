package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.RevocationDependents;

/** Gives each review of something that rested on a revoked recognition its own unit. */
@ModelBean
class OpenDependentReview implements ExecutionListener {

    private final RevocationDependents dependents;
    private final Organisation organisation;

    OpenDependentReview(RevocationDependents dependents, Organisation organisation) {
        this.dependents = dependents;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String dependentId = (String) execution.getVariable(Variable.DEPENDENT_ID);
        Unit unit = organisation.unit(
                dependents.get(Facts.caseId(execution), dependentId).unitId());
        execution.setVariableLocal(Variable.UNIT_ID, unit.id());
        execution.setVariableLocal(Variable.UNIT_NAME, unit.name());
    }
}
