package vn.sovang.initiative.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** Reminds the submitter of a supplement that is due soon. */
@ModelBean
class RemindSubmitter implements JavaDelegate {

    private final Organisation organisation;
    private final SubmitterMail mail;

    RemindSubmitter(Organisation organisation, SubmitterMail mail) {
        this.organisation = organisation;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String unitId = Facts.unitId(execution);
        String unitName = organisation.unit(unitId).name();
        LocalDate dueOn = BusinessTime.dayOf(
                Facts.date(execution, Limit.SUPPLEMENT.dueAt()).toInstant());
        mail.tellSubmitter(
                Facts.caseId(execution),
                (to, about) -> new Notice.SupplementDueSoon(to, about, unitId + "/" + dueOn, unitName, dueOn));
    }
}
