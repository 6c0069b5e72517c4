package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.RevocationDependents;
import vn.sovang.redress.RevocationEffects;
import vn.sovang.redress.process.RedressClock.Limit;

/** Carries the revocation into the registers and flags what rested on it. */
@ModelBean
class ApplyRevocation implements JavaDelegate {

    private final RevocationEffects effects;
    private final RevocationDependents dependents;
    private final RedressClock clock;

    ApplyRevocation(RevocationEffects effects, RevocationDependents dependents, RedressClock clock) {
        this.effects = effects;
        this.dependents = dependents;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        effects.apply(caseId);
        boolean hasDependents = !dependents.of(caseId).isEmpty();
        execution.setVariable(Variable.HAS_DEPENDENTS, hasDependents);
        if (hasDependents) {
            clock.start(caseId, Facts.unitId(execution), Limit.DEPENDENT).forEach(execution::setVariable);
        }
    }
}
