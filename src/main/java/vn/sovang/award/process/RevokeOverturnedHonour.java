package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AdHocAwards;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice.AdHocNews.News;

/** The honour shows as revoked; the nominee and the officer learn why. */
@ModelBean
class RevokeOverturnedHonour implements JavaDelegate {

    private final AdHocAwards awards;
    private final AdHocMail mail;

    RevokeOverturnedHonour(AdHocAwards awards, AdHocMail mail) {
        this.awards = awards;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        awards.overturn(caseId);
        mail.tellThoseConcerned(caseId, News.OVERTURNED);
    }
}
