package vn.sovang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Tally;
import vn.sovang.workflow.ProcessNames.Variable;
import vn.sovang.workflow.engine.ModelBean;

/** Counts the sheets; the base is the members still entitled. */
@ModelBean
class CountSheets implements JavaDelegate {

    private final CouncilSessions sessions;

    CountSheets(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Tally tally = sessions.tally(Facts.sessionId(execution));
        execution.setVariable(Variable.ENTITLED, tally.entitled());
        execution.setVariable(Variable.FILED, tally.filed());
        execution.setVariable(Variable.AGREED, tally.agreed());
        execution.setVariable(
                Variable.NOVELTY_AVERAGE,
                tally.noveltyAverage() == null ? null : tally.noveltyAverage().doubleValue());
        execution.setVariable(
                Variable.EFFECTIVENESS_AVERAGE,
                tally.effectivenessAverage() == null
                        ? null
                        : tally.effectivenessAverage().doubleValue());
    }
}
