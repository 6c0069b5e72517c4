package vn.sovang.council.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Tally;
import vn.sovang.engine.guard.ModelBean;

/**
 * Counts the sheets or ballots; the base is the members still entitled. How many agree is told to the decision table that
 * comes next and stored nowhere: without a quorum a secret ballot stays sealed.
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
        execution.setVariable(Variable.AGREED, Variables.integerValue(count.agreed(), true));
    }
}
