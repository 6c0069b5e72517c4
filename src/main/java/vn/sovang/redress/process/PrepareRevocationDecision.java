package vn.sovang.redress.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.redress.process.RedressClock.Limit;

/** The holders have been heard: the deciding body is next. */
@ModelBean
class PrepareRevocationDecision implements JavaDelegate {

    private final Revocations revocations;
    private final RedressClock clock;

    PrepareRevocationDecision(Revocations revocations, RedressClock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), Limit.DECISION);
        limit.forEach(execution::setVariable);
        revocations.stand(caseId, RevocationStatus.DECISION, CaseClock.instant(limit.get(Limit.DECISION.dueAt())));
    }
}
