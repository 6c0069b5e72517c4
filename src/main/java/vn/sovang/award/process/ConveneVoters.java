package vn.sovang.award.process;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.council.AppliedRule;
import vn.sovang.council.BallotItem;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.ListVotes;
import vn.sovang.council.PanelMember;
import vn.sovang.council.process.VotingLimit;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.OrganisationFile.CouncilKind;

/**
 * Calls the emulation council together and puts the list to the vote. Comes again after an extension, then for those who
 * have not filed a ballot.
 */
@ModelBean
class ConveneVoters implements JavaDelegate {

    private final CouncilSessions sessions;
    private final ListVotes votes;
    private final AwardLetters letters;
    private final VotingLimit limit;
    private final CaseClock clock;

    ConveneVoters(CouncilSessions sessions, ListVotes votes, AwardLetters letters, VotingLimit limit, CaseClock clock) {
        this.sessions = sessions;
        this.votes = votes;
        this.letters = letters;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        Instant dueAt = limit.start(execution);
        List<Nominee> list = letters.standing(caseId);
        Set<String> excluded = whoeverTheWholeListIsAbout(list);
        CouncilSession session = Facts.sessionId(execution) == null
                ? open(execution, excluded, dueAt)
                : sessions.convene(Facts.sessionId(execution), excluded, dueAt);
        votes.putToVote(
                session.id(),
                list.stream()
                        .map(nominee -> new BallotItem(nominee.id(), nominee.account()))
                        .toList());
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

    /** A member who is every nominee of the list has no row to vote on. */
    private static Set<String> whoeverTheWholeListIsAbout(List<Nominee> list) {
        Set<String> accounts = new HashSet<>();
        list.forEach(nominee -> accounts.add(nominee.account()));
        return accounts.size() == 1 && !accounts.contains(null) ? accounts : Set.of();
    }

    private CouncilSession open(DelegateExecution execution, Set<String> excluded, Instant dueAt) {
        CouncilSession session =
                sessions.open(CouncilKind.EMULATION, Facts.caseId(execution), Facts.unitId(execution), excluded, dueAt);
        letters.record(
                session.caseId(), session.unitId(), AwardStep.COUNCIL_REVIEW, AwardOutcome.CONVENED, null, null, null);
        return session;
    }

    private void setReading(String caseId, PanelMember member) {
        if (member.isEntitled()) {
            letters.letRead(caseId, member.account());
        } else {
            letters.stopReading(caseId, member.account());
        }
    }

    private void noPanel(DelegateExecution execution, CouncilSession session) {
        execution.setVariable(Variable.COUNCIL_OUTCOME, CouncilOutcome.NO_QUORUM.name());
        sessions.determine(session.id(), CouncilOutcome.NO_QUORUM, new AppliedRule(null, null, null, null));
        clock.start(session.caseId(), session.unitId(), Limit.MINUTES).forEach(execution::setVariable);
    }
}
