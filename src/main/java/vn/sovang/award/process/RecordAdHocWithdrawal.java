package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStatus;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice.AdHocNews.News;
import vn.sovang.organisation.Role;

/** Ends a short dossier that its officer withdrew and tells the head. */
@ModelBean
class RecordAdHocWithdrawal implements JavaDelegate {

    private final AdHocAwards awards;
    private final AdHocMail mail;

    RecordAdHocWithdrawal(AdHocAwards awards, AdHocMail mail) {
        this.awards = awards;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        awards.stand(caseId, AdHocStatus.WITHDRAWN, null);
        mail.tellHolders(caseId, News.WITHDRAWN, Role.COMMITTEE);
    }
}
