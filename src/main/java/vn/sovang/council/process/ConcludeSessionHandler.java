package vn.sovang.council.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Minutes;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;

/** The secretary concludes the session with its minutes. */
@Component
class ConcludeSessionHandler implements SubmissionHandler<Minutes> {

    private final InputReader reader;
    private final CouncilSessions sessions;
    private final CouncilHistories histories;
    private final CaseClock clock;

    ConcludeSessionHandler(InputReader reader, CouncilSessions sessions, CouncilHistories histories, CaseClock clock) {
        this.reader = reader;
        this.sessions = sessions;
        this.histories = histories;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "concludeSession";
    }

    @Override
    public Minutes read(OpenTask task, String json) {
        return reader.read(json, Minutes.class, (minutes, violations) -> {
            if (minutes.heldOn() == null) {
                return;
            }
            if (minutes.heldOn().isAfter(clock.today())) {
                violations.add(Violation.of("heldOn", "inFuture"));
            }
            histories
                    .of(task.caseId())
                    .wrongDay(task.caseId(), minutes.heldOn())
                    .ifPresent(violations::add);
        });
    }

    @Override
    public Map<String, Object> store(OpenTask task, Minutes minutes) {
        sessions.conclude(task.sessionId(), minutes, task.account());
        CouncilSession session = sessions.get(task.sessionId());
        histories
                .of(task.caseId())
                .concluded(task.caseId(), task.unitId(), session.outcome(), task.account(), minutes.conclusion());
        return Map.of();
    }
}
