package vn.sovang.council.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.QuorumResolution;
import vn.sovang.council.QuorumResolution.Action;
import vn.sovang.shared.InputReader;

/** The secretary gives absentees more time or ends the session without a quorum. */
@Component
class ResolveNoQuorumHandler implements SubmissionHandler<QuorumResolution> {

    private final InputReader reader;
    private final CouncilSessions sessions;
    private final CouncilHistories histories;
    private final CaseClock clock;

    ResolveNoQuorumHandler(InputReader reader, CouncilSessions sessions, CouncilHistories histories, CaseClock clock) {
        this.reader = reader;
        this.sessions = sessions;
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "resolveNoQuorum";
    }

    @Override
    public QuorumResolution read(OpenTask task, String json) {
        return reader.read(
                json, QuorumResolution.class, (resolution, violations) -> resolution.check(clock.today(), violations));
    }

    @Override
    public Map<String, Object> store(OpenTask task, QuorumResolution resolution) {
        sessions.resolve(task.sessionId(), resolution, task.account());
        boolean extend = resolution.action() == Action.EXTEND;
        histories
                .of(task.caseId())
                .happened(
                        extend ? ReviewEvent.EXTENDED : ReviewEvent.CLOSED,
                        task.caseId(),
                        task.unitId(),
                        task.account(),
                        resolution.reason());
        Map<String, Object> facts = new HashMap<>();
        facts.put(ReviewNames.QUORUM_ACTION, resolution.action().name());
        if (extend) {
            Map<String, Object> limit =
                    clock.end(task.caseId(), task.unitId(), ReviewLimit.SCORING, resolution.until());
            facts.put(ReviewNames.EXTENDED_UNTIL, limit.get(ReviewLimit.SCORING.dueAt()));
        } else {
            facts.put(ReviewNames.COUNCIL_OUTCOME, CouncilOutcome.NO_QUORUM.name());
        }
        return facts;
    }
}
