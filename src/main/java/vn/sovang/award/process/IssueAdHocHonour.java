package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AdHocAwards;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice.AdHocNews.News;

/** Enters the award in the register of honours and tells the nominee and the officer. */
@ModelBean
class IssueAdHocHonour implements JavaDelegate {

    private final AdHocAwards awards;
    private final AdHocMail mail;

    IssueAdHocHonour(AdHocAwards awards, AdHocMail mail) {
        this.awards = awards;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        awards.issue(caseId);
        mail.tellThoseConcerned(caseId, News.AWARDED);
    }
}
