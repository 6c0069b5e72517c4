package vn.sovang.redress.process;

import vn.sovang.casework.Facts;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.redress.Appeals;
import vn.sovang.engine.guard.ModelBean;

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
