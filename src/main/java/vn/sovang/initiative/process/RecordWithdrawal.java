package vn.sovang.initiative.process;

import vn.sovang.casework.Facts;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.initiative.CaseEvent;
import vn.sovang.initiative.CaseStep;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.Initiatives;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.casework.CaseMail;
import vn.sovang.engine.guard.ModelBean;

/** Ends a case that its author withdrew and tells the submitter and the unit's officers. */
@ModelBean
class RecordWithdrawal implements JavaDelegate {

    private final Initiatives initiatives;
    private final Organisation organisation;
    private final CaseMail mail;

    RecordWithdrawal(Initiatives initiatives, Organisation organisation, CaseMail mail) {
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        initiatives.end(caseId, InitiativeStatus.WITHDRAWN);
        CaseEvent withdrawal = initiatives.history(caseId).stream()
                .filter(event -> event.step() == CaseStep.WITHDRAWAL)
                .reduce((first, second) -> second)
                .orElseThrow();
        String unitName = organisation.unit(unitId).name();
        String by = organisation.nameOf(withdrawal.actor());
        mail.tellSubmitter(
                caseId, (to, about) -> new Notice.Withdrawn(to, about, unitId, unitName, by, withdrawal.reason()));
        organisation
                .holders(Role.OFFICER, unitId)
                .forEach(officer -> mail.tell(new Notice.Withdrawn(
                        Recipient.of(officer), mail.about(caseId), unitId, unitName, by, withdrawal.reason())));
    }
}
