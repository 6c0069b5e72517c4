package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AdHocAwards;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.notification.Notice.AdHocNews.News;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Messages;

/** Nobody ratified in time: the award stands, is marked as doubtful, and its deciding body is told. */
@ModelBean
class LapseRatification implements JavaDelegate {

    private final AdHocAwards awards;
    private final AdHocMail mail;
    private final Messages messages;

    LapseRatification(AdHocAwards awards, AdHocMail mail, Messages messages) {
        this.awards = awards;
        this.mail = mail;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        awards.lapseRatification(caseId, messages.text(Messages.VIETNAMESE, "adHoc.notRatified"));
        mail.tellHolders(caseId, News.NOT_RATIFIED, Role.COMMITTEE, Role.SECRETARY, Role.OFFICER);
    }
}
