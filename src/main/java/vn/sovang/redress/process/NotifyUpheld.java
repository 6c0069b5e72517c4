package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.Appeals;

/** Tells the appellant that the appeal has been upheld and what follows. */
@ModelBean
class NotifyUpheld implements JavaDelegate {

    private final Appeals appeals;
    private final AppellantMail mail;

    NotifyUpheld(Appeals appeals, AppellantMail mail) {
        this.appeals = appeals;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.tellAnswer(appeals.get(Facts.caseId(execution)));
    }
}
