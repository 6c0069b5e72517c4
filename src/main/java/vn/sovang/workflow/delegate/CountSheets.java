package vn.sovang.workflow.delegate;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Tally;
import vn.sovang.workflow.ProcessNames.Variable;
import vn.sovang.workflow.engine.ModelBean;

/**
 * Counts the sheets or ballots; the base is the members still entitled. The engine learns what was voted only for the
 * decision table that comes next: without a quorum a secret ballot stays sealed.
 */
@ModelBean
class CountSheets implements JavaDelegate {

    private final CouncilSessions sessions;

    CountSheets(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Tally count = sessions.count(Facts.sessionId(execution));
        execution.setVariable(Variable.ENTITLED, count.entitled());
        execution.setVariable(Variable.FILED, count.filed());
        Facts.pass(execution, Variable.AGREED, count.agreed());
        Facts.pass(execution, Variable.NOVELTY_AVERAGE, number(count.noveltyAverage()));
        Facts.pass(execution, Variable.EFFECTIVENESS_AVERAGE, number(count.effectivenessAverage()));
    }

    private static Double number(BigDecimal average) {
        return average == null ? null : average.doubleValue();
    }
}
