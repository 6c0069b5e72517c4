package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.CaseMail;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.notification.Notice;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;

/** Ends a case that its author withdrew and tells the submitter and the unit's officers. */
@ModelBean
class RecordWithdrawal implements JavaDelegate {

    private final Initiatives initiatives;
    private final Organisation organisation;
    private final CaseMail mail;
    private final SubmitterMail submitters;

    RecordWithdrawal(Initiatives initiatives, Organisation organisation, CaseMail mail, SubmitterMail submitters) {
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.mail = mail;
        this.submitters = submitters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        initiatives.end(caseId, InitiativeStatus.WITHDRAWN);
        InitiativeEvent withdrawal = initiatives.history(caseId).stream()
                .filter(event -> event.step() == InitiativeStep.WITHDRAWAL)
                .reduce((first, second) -> second)
                .orElseThrow();
        String unitName = organisation.unit(unitId).name();
        String by = organisation.nameOf(withdrawal.actor());
        submitters.tellSubmitter(
                caseId, (to, about) -> new Notice.Withdrawn(to, about, unitId, unitName, by, withdrawal.reason()));
        organisation
                .holders(Role.OFFICER, unitId)
                .forEach(officer -> mail.tell(new Notice.Withdrawn(
                        Recipient.of(officer), mail.about(caseId), unitId, unitName, by, withdrawal.reason())));
    }
}
