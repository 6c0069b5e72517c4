package vn.sovang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.Revocations;
import vn.sovang.workflow.ProcessNames.Variable;
import vn.sovang.workflow.engine.ModelBean;

/** Gives each review of something that rested on a revoked recognition its own unit. */
@ModelBean
class OpenDependentReview implements ExecutionListener {

    private final Revocations revocations;
    private final Organisation organisation;

    OpenDependentReview(Revocations revocations, Organisation organisation) {
        this.revocations = revocations;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String dependentId = (String) execution.getVariable(Variable.DEPENDENT_ID);
        Unit unit = organisation.unit(
                revocations.dependent(Facts.caseId(execution), dependentId).unitId());
        execution.setVariableLocal(Variable.UNIT_ID, unit.id());
        execution.setVariableLocal(Variable.UNIT_NAME, unit.name());
    }
}
