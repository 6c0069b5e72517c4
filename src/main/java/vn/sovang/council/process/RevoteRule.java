package vn.sovang.council.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;

/** A council that did not pass a case may vote again as often as its rule says (one re-vote, old ballots kept). */
@Component
public class RevoteRule {

    private final CouncilSessions sessions;

    RevoteRule(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    /** True when the deciding body may return the case to the council after this session. */
    public boolean mayReturn(CouncilSession session) {
        if (session.outcome() != CouncilOutcome.NOT_PASSED || session.rule().maxRevotes() == null) {
            return true;
        }
        List<CouncilSession> failed = sessions.of(session.caseId()).stream()
                .filter(other -> other.unitId().equals(session.unitId()))
                .filter(other -> other.outcome() == CouncilOutcome.NOT_PASSED)
                .toList();
        return failed.size() <= session.rule().maxRevotes();
    }
}
