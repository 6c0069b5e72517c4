package vn.sovang.initiative.process;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.council.AppliedRule;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;
import vn.sovang.council.process.VotingLimit;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.Author;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.OrganisationFile.CouncilKind;

/**
 * Calls the panel together from the council in force, without authors and others in conflict. Comes again after an
 * extension, then for those who have not filed a sheet.
 */
@ModelBean
class ConvenePanel implements JavaDelegate {

    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final VotingLimit limit;
    private final CaseClock clock;

    ConvenePanel(CouncilSessions sessions, Initiatives initiatives, VotingLimit limit, CaseClock clock) {
        this.sessions = sessions;
        this.initiatives = initiatives;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        Instant dueAt = limit.start(execution);
        Set<String> authors = initiatives.request(caseId).authors().stream()
                .map(Author::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        CouncilSession session = Facts.sessionId(execution) == null
                ? open(execution, authors, dueAt)
                : sessions.convene(Facts.sessionId(execution), authors, dueAt);
        sessions.panel(session.id()).forEach(member -> setReading(caseId, member));
        boolean hasPanel = !sessions.awaited(session.id()).isEmpty();
        execution.setVariable(Variable.SESSION_ID, session.id());
        execution.setVariable(Variable.COUNCIL_ID, session.councilId());
        execution.setVariable(Variable.COUNCIL_KIND, session.kind().name());
        execution.setVariable(Variable.HAS_PANEL, hasPanel);
        if (!hasPanel) {
            noPanel(execution, session);
        }
    }

    private CouncilSession open(DelegateExecution execution, Set<String> authors, Instant dueAt) {
        CouncilSession session =
                sessions.open(CouncilKind.INITIATIVE, Facts.caseId(execution), Facts.unitId(execution), authors, dueAt);
        initiatives.record(
                session.caseId(),
                session.unitId(),
                InitiativeStep.COUNCIL_REVIEW,
                InitiativeOutcome.CONVENED,
                null,
                null,
                null);
        return session;
    }

    private void setReading(String caseId, PanelMember member) {
        if (member.isEntitled()) {
            initiatives.letRead(caseId, member.account());
        } else {
            initiatives.stopReading(caseId, member.account());
        }
    }

    private void noPanel(DelegateExecution execution, CouncilSession session) {
        execution.setVariable(Variable.COUNCIL_OUTCOME, CouncilOutcome.NO_QUORUM.name());
        sessions.determine(session.id(), CouncilOutcome.NO_QUORUM, new AppliedRule(null, null, null, null));
        clock.start(session.caseId(), session.unitId(), Limit.MINUTES).forEach(execution::setVariable);
    }
}
