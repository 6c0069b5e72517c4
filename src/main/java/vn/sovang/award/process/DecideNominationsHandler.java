package vn.sovang.award.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.ListDecision;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.organisation.Role;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;

/** The deciding body decides on the whole list under one number. */
@Component
class DecideNominationsHandler implements SubmissionHandler<ListDecision> {

    private final InputReader reader;
    private final AwardLetters letters;
    private final OwnRows ownRows;
    private final CouncilSessions sessions;
    private final CaseClock clock;

    DecideNominationsHandler(
            InputReader reader, AwardLetters letters, OwnRows ownRows, CouncilSessions sessions, CaseClock clock) {
        this.reader = reader;
        this.letters = letters;
        this.ownRows = ownRows;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "decideNominations";
    }

    @Override
    public String paper() {
        return WrittenNumber.DECISION;
    }

    @Override
    public String notAfter() {
        return "appraiseNominations";
    }

    @Override
    public ListDecision read(OpenTask task, String json) {
        ownRows.refuse(task, Role.COMMITTEE);
        CouncilSession session = sessions.latest(task.caseId(), task.unitId()).orElseThrow();
        ListDecision decision =
                reader.read(json, ListDecision.class, (sent, violations) -> checkDate(sent, session, violations));
        letters.checkDecision(task.caseId(), task.unitId(), decision);
        return decision;
    }

    private void checkDate(ListDecision decision, CouncilSession session, List<Violation> violations) {
        LocalDate day = decision.decidedOn();
        if (day != null && day.isAfter(clock.today())) {
            violations.add(Violation.of("decidedOn", "inFuture"));
        } else if (day != null && session.heldOn() != null && day.isBefore(session.heldOn())) {
            violations.add(Violation.of("decidedOn", "beforeSession", session.heldOn()));
        }
    }

    @Override
    public WrittenNumber written(ListDecision decision) {
        return WrittenNumber.decision(decision.decisionNumber(), decision.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, ListDecision decision) {
        letters.lock(task.caseId());
        letters.decide(task.caseId(), task.unitId(), task.id(), decision, task.account());
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variable.UNIT_OUTCOME, "DECIDED");
        return facts;
    }
}
