package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.CaseOutcome;
import vn.sovang.initiative.CaseStep;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.IntakeRegister;

/** Gives the request its number in the intake register of its base unit. */
@ModelBean
class IssueReceipt implements JavaDelegate {

    private final Initiatives initiatives;
    private final IntakeRegister register;
    private final CaseClock clock;

    IssueReceipt(Initiatives initiatives, IntakeRegister register, CaseClock clock) {
        this.initiatives = initiatives;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        String number = register.next(unitId, clock.today().getYear());
        Initiative initiative = initiatives.receive(caseId, number);
        initiatives.record(caseId, unitId, CaseStep.FILING, CaseOutcome.FILED, initiative.submitter(), number, null);
        execution.setVariable(Variable.RECEIPT_NUMBER, number);
    }
}
