package vn.sovang.initiative.process;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.council.AppliedRule;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Tally;
import vn.sovang.engine.guard.ModelBean;

/** Keeps what the decision table made of the count, with the rule it applied; averages only with a quorum. */
@ModelBean
class RecordOutcome implements ExecutionListener {

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
            keepAverages(execution);
        }
        clock.start(Facts.caseId(execution), Facts.unitId(execution), Limit.MINUTES)
                .forEach(execution::setVariable);
    }

    /** The decision table on the Golden Book asks for them. */
    private void keepAverages(DelegateExecution execution) {
        Tally tally = sessions.tally(Facts.sessionId(execution));
        execution.setVariable(Variable.NOVELTY_AVERAGE, number(tally.noveltyAverage()));
        execution.setVariable(Variable.EFFECTIVENESS_AVERAGE, number(tally.effectivenessAverage()));
    }

    private static Double number(BigDecimal average) {
        return average == null ? null : average.doubleValue();
    }
}
