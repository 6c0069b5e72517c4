package vn.sovang.initiative.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.Resolution;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.casework.batch.Answer;
import vn.sovang.casework.batch.Answer.Meaning;
import vn.sovang.casework.batch.DecidedTogether;
import vn.sovang.casework.batch.DeskRow;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.process.CouncilFindings;
import vn.sovang.council.process.ReviewLimit;
import vn.sovang.council.process.RevoteRule;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.DecisionSubmission;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.process.RecognitionNames.UnitOutcome;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Violation;

/** The deciding body recognises, refuses in writing, or returns the case to the council. */
@Component
class DecideRecognitionHandler implements SubmissionHandler<DecisionSubmission>, DecidedTogether {

    private static final List<Answer> ANSWERS = List.of(
            answer(DecisionOutcome.RECOGNISE, Meaning.GRANTED, "recognised"),
            answer(DecisionOutcome.REFUSE, Meaning.REFUSED, "refused"),
            answer(DecisionOutcome.RETURN, Meaning.RETURNED, "returned"));

    private final InputReader reader;
    private final Acts acts;
    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final RevoteRule revotes;
    private final CouncilFindings findings;
    private final AuthorsInWords authors;
    private final CaseClock clock;

    DecideRecognitionHandler(
            InputReader reader,
            Acts acts,
            CouncilSessions sessions,
            Initiatives initiatives,
            RevoteRule revotes,
            CouncilFindings findings,
            AuthorsInWords authors,
            CaseClock clock) {
        this.reader = reader;
        this.acts = acts;
        this.sessions = sessions;
        this.initiatives = initiatives;
        this.revotes = revotes;
        this.findings = findings;
        this.authors = authors;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "decideRecognition";
    }

    private static Answer answer(DecisionOutcome outcome, Meaning meaning, String counted) {
        return new Answer(outcome.name(), meaning, counted, "decision." + outcome);
    }

    @Override
    public List<Answer> answers() {
        return ANSWERS;
    }

    /** Only what the council passed can be recognised; without a quorum nothing follows from its conclusion. */
    @Override
    public DeskRow row(Work task, Locale locale) {
        CouncilSession session = sessions.latest(task.caseId(), task.unitId()).orElseThrow();
        List<Answer> open = ANSWERS.stream()
                .filter(answer -> answer.meaning() != Meaning.GRANTED || session.outcome() == CouncilOutcome.PASSED)
                .filter(answer -> answer.meaning() != Meaning.RETURNED || revotes.mayReturn(session))
                .toList();
        DecisionOutcome proposed = switch (session.outcome()) {
            case PASSED -> DecisionOutcome.RECOGNISE;
            case NOT_PASSED -> DecisionOutcome.REFUSE;
            case NO_QUORUM -> null;
        };
        return new DeskRow(
                authors.of(task.caseId(), locale),
                findings.of(session, locale),
                open,
                proposed == null ? null : proposed.name());
    }

    @Override
    public String paper() {
        return WrittenNumber.DECISION;
    }

    @Override
    public String notAfter() {
        return "appraiseDossier";
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
            violations.add(
                    Violation.of("outcome", "noMoreRevotes", session.rule().maxRevotes()));
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
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variable.DECISION_OUTCOME, decision.outcome().name());
        switch (decision.outcome()) {
            case RECOGNISE -> {
                initiatives.recognisedHere(task.caseId());
                facts.put(Variable.UNIT_OUTCOME, UnitOutcome.RECOGNISED.name());
            }
            case REFUSE -> facts.put(Variable.UNIT_OUTCOME, UnitOutcome.REFUSED.name());
            case RETURN -> {
                facts.putAll(clock.start(task.caseId(), task.unitId(), ReviewLimit.COUNCIL));
                initiatives.stand(
                        task.caseId(),
                        InitiativeStatus.COUNCIL_REVIEW,
                        CaseClock.instant(facts.get(ReviewLimit.COUNCIL.dueAt())));
            }
        }
        return facts;
    }
}
