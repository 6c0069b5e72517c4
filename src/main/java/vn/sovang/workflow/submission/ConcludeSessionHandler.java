package vn.sovang.workflow.submission;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Minutes;
import vn.sovang.initiative.CaseOutcome;
import vn.sovang.initiative.CaseStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;
import vn.sovang.workflow.CaseClock;

/** The secretary concludes the session with its minutes. */
@Component
class ConcludeSessionHandler implements SubmissionHandler<Minutes> {

    private final InputReader reader;
    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final CaseClock clock;

    ConcludeSessionHandler(InputReader reader, CouncilSessions sessions, Initiatives initiatives, CaseClock clock) {
        this.reader = reader;
        this.sessions = sessions;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "concludeSession";
    }

    @Override
    public Minutes read(OpenTask task, String json) {
        LocalDate appliedOn = initiatives.request(task.caseId()).firstAppliedOn();
        return reader.read(json, Minutes.class, (minutes, violations) -> {
            if (minutes.heldOn() != null && minutes.heldOn().isAfter(clock.today())) {
                violations.add(Violation.of("heldOn", "inFuture"));
            }
            if (minutes.heldOn() != null && minutes.heldOn().isBefore(appliedOn)) {
                violations.add(Violation.of("heldOn", "beforeFirstApplication", appliedOn.toString()));
            }
        });
    }

    @Override
    public Map<String, Object> store(OpenTask task, Minutes minutes) {
        sessions.conclude(task.sessionId(), minutes, task.account());
        initiatives.endReading(task.caseId());
        CouncilSession session = sessions.get(task.sessionId());
        initiatives.record(
                task.caseId(),
                task.unitId(),
                CaseStep.COUNCIL_REVIEW,
                CaseOutcome.valueOf(session.outcome().name()),
                task.account(),
                null,
                minutes.conclusion());
        return Map.of();
    }
}
