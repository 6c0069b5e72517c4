package vn.sovang.initiative.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casefile.Resolution;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.ProcessNames.UnitOutcome;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.process.RevoteRule;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.DecisionSubmission;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;

/** The deciding body recognises, refuses in writing, or returns the case to the council. */
@Component
class DecideRecognitionHandler implements SubmissionHandler<DecisionSubmission> {

    private final InputReader reader;
    private final Acts acts;
    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final RevoteRule revotes;
    private final CaseClock clock;
    private final AuditLog audit;

    DecideRecognitionHandler(
            InputReader reader,
            Acts acts,
            CouncilSessions sessions,
            Initiatives initiatives,
            RevoteRule revotes,
            CaseClock clock,
            AuditLog audit) {
        this.reader = reader;
        this.acts = acts;
        this.sessions = sessions;
        this.initiatives = initiatives;
        this.revotes = revotes;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public String taskKey() {
        return "decideRecognition";
    }

    @Override
    public DecisionSubmission read(OpenTask task, String json) {
        CouncilSession session = sessions.latest(task.caseId(), task.unitId()).orElseThrow();
        return reader.read(json, DecisionSubmission.class, (decision, violations) -> {
            decision.check(clock.today(), violations);
            checkAgainstCouncil(decision, session, violations);
            checkDate(task, decision, session, violations);
        });
    }

    private void checkAgainstCouncil(DecisionSubmission decision, CouncilSession session, List<Violation> violations) {
        if (decision.outcome() == DecisionOutcome.RECOGNISE && session.outcome() != CouncilOutcome.PASSED) {
            violations.add(Violation.of("outcome", "councilDidNotPass"));
        }
        if (decision.outcome() == DecisionOutcome.RETURN && !revotes.mayReturn(session)) {
            violations.add(Violation.of("outcome", "noMoreRevotes", session.maxRevotes()));
        }
    }

    private void checkDate(
            OpenTask task, DecisionSubmission decision, CouncilSession session, List<Violation> violations) {
        LocalDate decidedOn = decision.decidedOn();
        LocalDate appliedOn = initiatives.request(task.caseId()).firstAppliedOn();
        if (decidedOn == null) {
            return;
        }
        if (session.heldOn() != null && decidedOn.isBefore(session.heldOn())) {
            violations.add(Violation.of("decidedOn", "beforeSession", session.heldOn()));
        } else if (decidedOn.isBefore(appliedOn)) {
            violations.add(Violation.of("decidedOn", "beforeFirstApplication", appliedOn));
        }
    }

    @Override
    public WrittenNumber written(DecisionSubmission decision) {
        return WrittenNumber.decision(decision.decisionNumber(), decision.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, DecisionSubmission decision) {
        acts.record(
                task.caseId(),
                task.unitId(),
                task.id(),
                task.account(),
                List.of(Resolution.of(
                        decision.outcome(), decision.decisionNumber(), decision.decidedOn(), decision.reason())));
        initiatives.record(
                task.caseId(),
                task.unitId(),
                InitiativeStep.DECISION,
                InitiativeOutcome.valueOf(decision.outcome().name()),
                task.account(),
                decision.decisionNumber(),
                decision.reason());
        audit.record(AuditEntry.of(AuditAction.DECISION_MADE)
                .by(task.account())
                .inCase(task.caseId(), (String) task.variables().get(Variable.RECEIPT_NUMBER), task.unitId())
                .with("outcome", decision.outcome())
                .with("decisionNumber", decision.decisionNumber())
                .with("decidedOn", decision.decidedOn()));
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variable.DECISION_OUTCOME, decision.outcome().name());
        switch (decision.outcome()) {
            case RECOGNISE -> {
                initiatives.recognisedHere(task.caseId());
                facts.put(Variable.UNIT_OUTCOME, UnitOutcome.RECOGNISED.name());
            }
            case REFUSE -> facts.put(Variable.UNIT_OUTCOME, UnitOutcome.REFUSED.name());
            case RETURN -> {
                facts.putAll(clock.start(task.caseId(), task.unitId(), Limit.COUNCIL));
                initiatives.stand(
                        task.caseId(),
                        InitiativeStatus.COUNCIL_REVIEW,
                        CaseClock.instant(facts.get(Limit.COUNCIL.dueAt())));
            }
        }
        return facts;
    }
}
