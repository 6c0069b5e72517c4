package vn.sovang.initiative.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.Initiatives;

/** Tells the submitter of the recognition; the case then waits for the proposal upward or is complete. */
@ModelBean
class NotifyResult implements JavaDelegate {

    private final Initiatives initiatives;
    private final LevelResults results;
    private final CaseClock clock;

    NotifyResult(Initiatives initiatives, LevelResults results, CaseClock clock) {
        this.initiatives = initiatives;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        boolean aimsHigher = Boolean.TRUE.equals(execution.getVariable(Variable.AIMS_HIGHER));
        results.tellRecognised(caseId, unitId, !aimsHigher);
        if (aimsHigher) {
            Map<String, Object> limit = clock.start(caseId, unitId, Limit.PROPOSAL);
            limit.forEach(execution::setVariable);
            initiatives.stand(caseId, InitiativeStatus.PROPOSAL, CaseClock.instant(limit.get(Limit.PROPOSAL.dueAt())));
        } else {
            initiatives.end(caseId, InitiativeStatus.RECOGNISED);
        }
    }
}
