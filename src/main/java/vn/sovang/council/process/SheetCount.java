package vn.sovang.council.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Tally;

/**
 * Counts the sheets or ballots on one dossier; the base is the members still entitled. How many agree is told to the
 * decision table and stored nowhere: without a quorum a secret ballot stays sealed.
 */
@Component
class SheetCount {

    private final CouncilSessions sessions;
    private final CouncilRule rules;
    private final CaseClock clock;

    SheetCount(CouncilSessions sessions, CouncilRule rules, CaseClock clock) {
        this.sessions = sessions;
        this.rules = rules;
        this.clock = clock;
    }

    void count(DelegateExecution execution) {
        String sessionId = Facts.sessionId(execution);
        Tally count = sessions.count(sessionId);
        CouncilRule.Result result = rules.in(execution).of(count.entitled(), count.filed(), count.agreed());
        boolean quorate = result.outcome() != CouncilOutcome.NO_QUORUM;
        sessions.determine(sessionId, result.outcome(), result.rule());
        execution.setVariable(ReviewNames.ENTITLED, count.entitled());
        execution.setVariable(ReviewNames.FILED, count.filed());
        execution.setVariable(ReviewNames.COUNCIL_OUTCOME, result.outcome().name());
        execution.setVariable(ReviewNames.QUORATE, quorate);
        if (quorate) {
            keepAverages(execution, sessions.tally(sessionId));
        }
        clock.start(Facts.caseId(execution), Facts.unitId(execution), ReviewLimit.MINUTES)
                .forEach(execution::setVariable);
    }

    /** The decision table on the Golden Book asks for them. */
    private static void keepAverages(DelegateExecution execution, Tally tally) {
        execution.setVariable(ReviewNames.NOVELTY_AVERAGE, number(tally.noveltyAverage()));
        execution.setVariable(ReviewNames.EFFECTIVENESS_AVERAGE, number(tally.effectivenessAverage()));
    }

    private static Double number(BigDecimal average) {
        return average == null ? null : average.doubleValue();
    }
}
