package vn.sovang.award.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.NomineeVotes;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.ItemCount;
import vn.sovang.council.ItemOutcome;
import vn.sovang.council.ListVotes;
import vn.sovang.council.PanelMember;
import vn.sovang.engine.guard.ModelBean;

/** The council has concluded: the letter keeps the result of every row; consultation or decision is next. */
@ModelBean
class RecordVotes implements ExecutionListener {

    private final CouncilSessions sessions;
    private final ListVotes votes;
    private final AwardLetters letters;
    private final ListProgress progress;
    private final CaseClock clock;

    RecordVotes(
            CouncilSessions sessions, ListVotes votes, AwardLetters letters, ListProgress progress, CaseClock clock) {
        this.sessions = sessions;
        this.votes = votes;
        this.letters = letters;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        CouncilSession session = sessions.latest(caseId, unitId).orElseThrow();
        letters.voted(caseId, unitId, results(session));
        boolean consulted = clock.workingDays(caseId, unitId, AwardLimit.CONSULTATION) > 0;
        execution.setVariable(AwardNames.CONSULTED, consulted);
        if (!consulted) {
            progress.toDecision(caseId, unitId).forEach(execution::setVariable);
        }
    }

    /** Without a quorum of the session no row has passed, and of a sealed vote nothing is told. */
    private Map<String, NomineeVotes> results(CouncilSession session) {
        Map<String, ItemOutcome> outcomes = votes.outcomes(session.id());
        Map<String, Integer> recused = new HashMap<>();
        votes.recusals(session.id()).forEach(recusal -> recused.merge(recusal.itemId(), 1, Integer::sum));
        int entitled = (int) sessions.panel(session.id()).stream()
                .filter(PanelMember::isEntitled)
                .count();
        Map<String, NomineeVotes> results = new LinkedHashMap<>();
        for (String item : votes.items(session.id())) {
            int kept = recused.getOrDefault(item, 0);
            ItemOutcome outcome = outcomes.get(item);
            ItemCount count = outcome == null ? new ItemCount(item, entitled - kept, 0, 0) : outcome.count();
            results.put(
                    item,
                    new NomineeVotes(
                            count.entitled(),
                            count.agreed(),
                            count.disagreed(),
                            kept,
                            outcome != null && outcome.outcome() == CouncilOutcome.PASSED));
        }
        return results;
    }
}
