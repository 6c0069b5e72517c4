package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice.AdHocNews.News;

/** Tells the nominee and the officer that the head gave no award, and why; both may appeal. */
@ModelBean
class NotifyAdHocRefusal implements JavaDelegate {

    private final AdHocMail mail;

    NotifyAdHocRefusal(AdHocMail mail) {
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.tellThoseConcerned(Facts.caseId(execution), News.REFUSED);
    }
}
