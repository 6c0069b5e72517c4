package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.Revocations;

/** Tells the holders that the recognition or honour has been revoked. */
@ModelBean
class NotifyRevocation implements JavaDelegate {

    private final Revocations revocations;
    private final HolderMail mail;

    NotifyRevocation(Revocations revocations, HolderMail mail) {
        this.revocations = revocations;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        mail.tellDecision(revocations.get(Facts.caseId(execution)));
    }
}
