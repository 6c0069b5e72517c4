package vn.sovang.initiative.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.UnitOutcome;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.notification.Notice;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** The supplement did not come in time: refused with that reason. */
@ModelBean
class LapseSupplement implements JavaDelegate {

    private final Initiatives initiatives;
    private final Organisation organisation;
    private final SubmitterMail mail;

    LapseSupplement(Initiatives initiatives, Organisation organisation, SubmitterMail mail) {
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        initiatives.record(caseId, unitId, InitiativeStep.SUPPLEMENT, InitiativeOutcome.LAPSED, null, null, null);
        execution.setVariable(Variable.UNIT_OUTCOME, UnitOutcome.LAPSED.name());
        String unitName = organisation.unit(unitId).name();
        LocalDate dueOn = BusinessTime.dayOf(
                Facts.date(execution, Limit.SUPPLEMENT.dueAt()).toInstant());
        mail.tellSubmitter(
                caseId, (to, about) -> new Notice.SupplementLapsed(to, about, unitId + "/" + dueOn, unitName, dueOn));
    }
}
