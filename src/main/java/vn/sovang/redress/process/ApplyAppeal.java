package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.Appeals;

/** Does what an upheld appeal demands: reopens the case, restores the entry or honour, or has the nominee proposed again. */
@ModelBean
class ApplyAppeal implements JavaDelegate {

    private final Appeals appeals;
    private final AppealEffects effects;

    ApplyAppeal(Appeals appeals, AppealEffects effects) {
        this.appeals = appeals;
        this.effects = effects;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppealCase appeal = appeals.get(Facts.caseId(execution));
        execution.setVariable(Variable.TO_NOMINATE, appeal.kind().leadsToNomination());
        effects.apply(appeal).forEach(execution::setVariable);
    }
}
