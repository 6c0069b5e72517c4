package vn.sovang.initiative.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.Initiatives;

/** The council has concluded, whatever its result: the deciding body is next. */
@ModelBean
class RecordCouncilResult implements ExecutionListener {

    private final Initiatives initiatives;
    private final CaseClock clock;

    RecordCouncilResult(Initiatives initiatives, CaseClock clock) {
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        Map<String, Object> limit = clock.start(caseId, Facts.unitId(execution), Limit.DECISION);
        limit.forEach(execution::setVariable);
        initiatives.stand(caseId, InitiativeStatus.DECISION, CaseClock.instant(limit.get(Limit.DECISION.dueAt())));
    }
}
