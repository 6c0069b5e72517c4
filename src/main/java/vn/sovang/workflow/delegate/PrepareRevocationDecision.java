package vn.sovang.workflow.delegate;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.workflow.CaseClock;
import vn.sovang.workflow.RedressClock;
import vn.sovang.workflow.RedressClock.Limit;
import vn.sovang.workflow.engine.ModelBean;

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
