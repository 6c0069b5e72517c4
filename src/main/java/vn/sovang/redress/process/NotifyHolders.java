package vn.sovang.redress.process;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.redress.process.RedressClock.Limit;
import vn.sovang.shared.BusinessTime;

/** Tells the holders what is to be revoked and why, and until when they may answer. */
@ModelBean
class NotifyHolders implements JavaDelegate {

    private final Revocations revocations;
    private final CaseHistory history;
    private final RedressClock clock;
    private final HolderMail mail;

    NotifyHolders(Revocations revocations, CaseHistory history, RedressClock clock, HolderMail mail) {
        this.revocations = revocations;
        this.history = history;
        this.clock = clock;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RevocationCase revocation = revocations.get(Facts.caseId(execution));
        Map<String, Object> limit = clock.start(revocation.id(), revocation.unitId(), Limit.ANSWER);
        limit.forEach(execution::setVariable);
        Instant dueAt = CaseClock.instant(limit.get(Limit.ANSWER.dueAt()));
        revocations.stand(revocation.id(), RevocationStatus.ANSWER, dueAt);
        mail.tellNotice(revocation, BusinessTime.dayOf(dueAt));
        history.record(
                revocation.id(),
                revocation.unitId(),
                RedressStep.NOTICE,
                RedressOutcome.NOTIFIED,
                null,
                BusinessTime.text(BusinessTime.dayOf(dueAt)),
                null);
    }
}
