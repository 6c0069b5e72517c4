package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStep;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice.AdHocNews.News;
import vn.sovang.organisation.Role;

/** Informs the members of the council, who had no vote on it, that an award was given. */
@ModelBean
class InformCouncil implements JavaDelegate {

    private final AdHocAwards awards;
    private final AdHocMail mail;

    InformCouncil(AdHocAwards awards, AdHocMail mail) {
        this.awards = awards;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        mail.tellHolders(caseId, News.COUNCIL_INFORMED, Role.COUNCIL, Role.SECRETARY);
        awards.record(caseId, Facts.unitId(execution), AdHocStep.COUNCIL_INFORMED, null, null, null);
    }
}
