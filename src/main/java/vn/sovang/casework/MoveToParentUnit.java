package vn.sovang.casework;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** The next unit up that exists today treats the case from here on. */
@ModelBean
public class MoveToParentUnit implements JavaDelegate {

    private final Organisation organisation;

    MoveToParentUnit(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String unitId = Facts.unitId(execution);
        Unit parent = organisation
                .parentOf(unitId)
                .orElseThrow(() -> new IllegalStateException("Unit " + unitId + " has no unit above it any more"));
        execution.setVariable(Variable.UNIT_ID, parent.id());
    }
}
