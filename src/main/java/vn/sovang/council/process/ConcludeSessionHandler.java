package vn.sovang.council.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.batch.DeskRow;
import vn.sovang.casework.batch.DoneTogether;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Minutes;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;

/** The secretary concludes the session with its minutes. */
@Component
class ConcludeSessionHandler implements SubmissionHandler<Minutes>, DoneTogether {

    private final InputReader reader;
    private final CouncilSessions sessions;
    private final CouncilHistories histories;
    private final CouncilFindings findings;
    private final CasePeople people;
    private final CaseClock clock;

    ConcludeSessionHandler(
            InputReader reader,
            CouncilSessions sessions,
            CouncilHistories histories,
            CouncilFindings findings,
            CasePeople people,
            CaseClock clock) {
        this.reader = reader;
        this.sessions = sessions;
        this.histories = histories;
        this.findings = findings;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public DeskRow row(Work task, Locale locale) {
        CouncilSession session = sessions.latest(task.caseId(), task.unitId()).orElseThrow();
        String about = histories.of(task.caseId()).about(task.caseId(), locale);
        return new DeskRow(about, findings.of(session, locale), List.of(), null);
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
        people.endReading(task.caseId());
        histories
                .of(task.caseId())
                .happened(
                        ReviewEvent.valueOf(session.outcome().name()),
                        task.caseId(),
                        task.unitId(),
                        task.account(),
                        minutes.conclusion());
        return Map.of();
    }
}
