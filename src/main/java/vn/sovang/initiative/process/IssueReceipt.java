package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;

/** Gives the request its number in the intake register of its base unit. */
@ModelBean
class IssueReceipt implements JavaDelegate {

    private final Initiatives initiatives;
    private final CaseNumbers numbers;
    private final CaseClock clock;

    IssueReceipt(Initiatives initiatives, CaseNumbers numbers, CaseClock clock) {
        this.initiatives = initiatives;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        String number = numbers.next(unitId, "SK", clock.today().getYear());
        Initiative initiative = initiatives.receive(caseId, number);
        initiatives.record(
                caseId, unitId, InitiativeStep.FILING, InitiativeOutcome.FILED, initiative.submitter(), number, null);
        execution.setVariable(Variable.RECEIPT_NUMBER, number);
    }
}
