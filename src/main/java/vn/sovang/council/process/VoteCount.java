package vn.sovang.council.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.ItemCount;
import vn.sovang.council.ItemOutcome;
import vn.sovang.council.ListVotes;
import vn.sovang.council.PanelMember;

/**
 * Counts the votes on a list. As long as absentees may still give the session or an item its quorum, nothing of the
 * result is found out, let alone kept: a secret vote stays sealed.
 */
@Component
class VoteCount {

    private final CouncilSessions sessions;
    private final ListVotes votes;
    private final CouncilRule rules;
    private final CaseClock clock;

    VoteCount(CouncilSessions sessions, ListVotes votes, CouncilRule rules, CaseClock clock) {
        this.sessions = sessions;
        this.votes = votes;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param last true when nobody is waited for any more */
    void count(DelegateExecution execution, boolean last) {
        String sessionId = Facts.sessionId(execution);
        CouncilRule.Count rule = rules.in(execution);
        int entitled = (int) sessions.panel(sessionId).stream()
                .filter(PanelMember::isEntitled)
                .count();
        int filed = entitled - sessions.awaited(sessionId).size();
        List<ItemCount> items = votes.count(sessionId);
        // Asked without the agreeing votes, the table tells of a quorum and of nothing else.
        boolean reached = hasQuorum(rule, entitled, filed);
        boolean more = !last
                && filed < entitled
                && items.stream().anyMatch(item -> !hasQuorum(rule, item.entitled(), item.filed()));
        execution.setVariable(ReviewNames.ENTITLED, entitled);
        execution.setVariable(ReviewNames.FILED, filed);
        execution.setVariable(ReviewNames.QUORATE, reached && !more);
        CouncilOutcome outcome = reached && !more ? open(sessionId, rule, items) : CouncilOutcome.NO_QUORUM;
        sessions.determine(sessionId, outcome, rule.of(entitled, filed, 0).rule());
        execution.setVariable(ReviewNames.COUNCIL_OUTCOME, outcome.name());
        clock.start(Facts.caseId(execution), Facts.unitId(execution), ReviewLimit.MINUTES)
                .forEach(execution::setVariable);
    }

    private static boolean hasQuorum(CouncilRule.Count rule, int entitled, int filed) {
        return rule.of(entitled, filed, 0).outcome() != CouncilOutcome.NO_QUORUM;
    }

    /** Passed when at least one item did. */
    private CouncilOutcome open(String sessionId, CouncilRule.Count rule, List<ItemCount> items) {
        boolean secret = sessions.get(sessionId).secretBallot();
        List<ItemOutcome> outcomes =
                items.stream().map(item -> outcome(rule, item, secret)).toList();
        votes.determine(sessionId, outcomes);
        return outcomes.stream().anyMatch(item -> item.outcome() == CouncilOutcome.PASSED)
                ? CouncilOutcome.PASSED
                : CouncilOutcome.NOT_PASSED;
    }

    /** Where too few voted on an item, its secret votes stay sealed: with one of them the count would name the voter. */
    private static ItemOutcome outcome(CouncilRule.Count rule, ItemCount item, boolean secret) {
        CouncilOutcome outcome =
                rule.of(item.entitled(), item.filed(), item.agreed()).outcome();
        boolean sealed = secret && outcome == CouncilOutcome.NO_QUORUM;
        return new ItemOutcome(sealed ? new ItemCount(item.itemId(), item.entitled(), 0, 0) : item, outcome);
    }
}
