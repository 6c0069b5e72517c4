package vn.sovang.council.process;

import java.time.Instant;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casework.Facts;
import vn.sovang.casework.Variable;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;
import vn.sovang.engine.guard.ModelBean;

/**
 * Calls the panel together from the council in force, without those in conflict. Comes again after an extension, then for
 * those who have not filed a sheet or ballot.
 */
@ModelBean
class ConvenePanel implements JavaDelegate {

    private final CouncilSessions sessions;
    private final CouncilHistories histories;
    private final CasePeople people;
    private final VotingLimit limit;
    private final CaseClock clock;

    ConvenePanel(
            CouncilSessions sessions,
            CouncilHistories histories,
            CasePeople people,
            VotingLimit limit,
            CaseClock clock) {
        this.sessions = sessions;
        this.histories = histories;
        this.people = people;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        CouncilHistory history = histories.of(caseId);
        CouncilSession session = session(execution, history, limit.start(execution));
        history.putToVote(session);
        sessions.panel(session.id()).forEach(member -> setReading(caseId, member));
        boolean hasPanel = !sessions.awaited(session.id()).isEmpty();
        execution.setVariable(Variable.SESSION_ID, session.id());
        execution.setVariable(ReviewNames.COUNCIL_ID, session.councilId());
        execution.setVariable(ReviewNames.COUNCIL_KIND, session.kind().name());
        execution.setVariable(ReviewNames.HAS_PANEL, hasPanel);
        if (!hasPanel) {
            noPanel(execution, session);
        }
    }

    private CouncilSession session(DelegateExecution execution, CouncilHistory history, Instant dueAt) {
        String caseId = Facts.caseId(execution);
        Set<String> excluded = history.excluded(caseId);
        String sessionId = Facts.sessionId(execution);
        if (sessionId != null) {
            return sessions.convene(sessionId, excluded, dueAt);
        }
        CouncilSession session = sessions.open(history.council(), caseId, Facts.unitId(execution), excluded, dueAt);
        history.happened(ReviewEvent.CONVENED, caseId, session.unitId(), null, null);
        return session;
    }

    private void setReading(String caseId, PanelMember member) {
        if (member.isEntitled()) {
            people.letRead(caseId, member.account());
        } else {
            people.stopReading(caseId, member.account());
        }
    }

    private void noPanel(DelegateExecution execution, CouncilSession session) {
        execution.setVariable(ReviewNames.COUNCIL_OUTCOME, CouncilOutcome.NO_QUORUM.name());
        sessions.determine(session.id(), CouncilOutcome.NO_QUORUM, null);
        clock.start(session.caseId(), session.unitId(), ReviewLimit.MINUTES).forEach(execution::setVariable);
    }
}
