package vn.sovang.council.process;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.casework.FollowsCase;
import vn.sovang.casework.Participation;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.PanelMember;

/** Councils as the work on a case sees them: who sat on its panels, and sessions that go to a successor with it. */
@Component
class PanelsOfCases implements Participation, FollowsCase {

    private final CouncilSessions sessions;

    PanelsOfCases(CouncilSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Stream<String> in(String caseId) {
        return sessions.of(caseId).stream()
                .flatMap(session -> sessions.panel(session.id()).stream())
                .map(PanelMember::account);
    }

    @Override
    public void handOver(String caseId, String fromUnitId, String toUnitId) {
        sessions.handOver(caseId, fromUnitId, toUnitId);
    }
}
