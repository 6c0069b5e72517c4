package vn.sovang.workflow.delegate;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.council.AppliedRule;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSessions;
import vn.sovang.workflow.CaseClock;
import vn.sovang.workflow.CaseClock.Limit;
import vn.sovang.workflow.ProcessNames.Variable;
import vn.sovang.workflow.engine.ModelBean;

/** Keeps what the decision table made of the count, with the rule it applied; the count itself only with a quorum. */
@ModelBean
class RecordOutcome implements ExecutionListener {

    private static final List<String> COUNT =
            List.of(Variable.AGREED, Variable.NOVELTY_AVERAGE, Variable.EFFECTIVENESS_AVERAGE);

    private final CouncilSessions sessions;
    private final CaseClock clock;

    RecordOutcome(CouncilSessions sessions, CaseClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Map<String, Object> row = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        CouncilOutcome outcome = CouncilOutcome.valueOf((String) row.get("outcome"));
        Number maxRevotes = (Number) row.get("maxRevotes");
        sessions.determine(
                Facts.sessionId(execution),
                outcome,
                new AppliedRule(
                        (String) row.get("quorum"),
                        (String) row.get("agreement"),
                        maxRevotes == null ? null : maxRevotes.intValue(),
                        (String) row.get("legalBasis")));
        execution.setVariable(Variable.COUNCIL_OUTCOME, outcome.name());
        boolean quorate = outcome != CouncilOutcome.NO_QUORUM;
        execution.setVariable(Variable.QUORATE, quorate);
        if (quorate) {
            COUNT.forEach(name -> Facts.keep(execution, name));
        }
        clock.start(Facts.caseId(execution), Facts.unitId(execution), Limit.MINUTES)
                .forEach(execution::setVariable);
    }
}
