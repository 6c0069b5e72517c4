package vn.sovang.redress.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.Resolution;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.RevocationOutcome;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/** The deciding body revokes or keeps what it gave. */
@Component
class DecideRevocationHandler implements SubmissionHandler<DecideRevocationHandler.Ruling> {

    private final InputReader reader;
    private final Revocations revocations;
    private final CaseHistory history;
    private final CaseClock clock;
    private final AuditLog audit;

    DecideRevocationHandler(
            InputReader reader, Revocations revocations, CaseHistory history, CaseClock clock, AuditLog audit) {
        this.reader = reader;
        this.revocations = revocations;
        this.history = history;
        this.clock = clock;
        this.audit = audit;
    }

    record Ruling(
            @NotNull(message = "required") RevocationOutcome outcome,

            @NotBlank(message = "required") @OneLine(max = 100)
            String decisionNumber,

            @NotNull(message = "required") LocalDate decidedOn,

            @NotBlank(message = "required") @Narrative(max = 4000)
            String reason) {}

    @Override
    public String taskKey() {
        return "decideRevocation";
    }

    @Override
    public Ruling read(OpenTask task, String json) {
        RevocationCase revocation = revocations.get(task.caseId());
        return reader.read(json, Ruling.class, (ruling, violations) -> {
            LocalDate decidedOn = ruling.decidedOn();
            if (decidedOn != null && decidedOn.isAfter(clock.today())) {
                violations.add(Violation.of("decidedOn", "inFuture"));
            }
            if (decidedOn != null && decidedOn.isBefore(BusinessTime.dayOf(revocation.startedAt()))) {
                violations.add(Violation.of("decidedOn", "beforeNotice"));
            }
        });
    }

    @Override
    public WrittenNumber written(Ruling ruling) {
        return WrittenNumber.decision(ruling.decisionNumber(), ruling.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, Ruling ruling) {
        revocations.decide(
                task.caseId(),
                task.id(),
                ruling.outcome(),
                Resolution.of(ruling.outcome(), ruling.decisionNumber(), ruling.decidedOn(), ruling.reason()),
                task.account());
        history.record(
                task.caseId(),
                task.unitId(),
                RedressStep.DECISION,
                ruling.outcome() == RevocationOutcome.REVOKE ? RedressOutcome.REVOKED : RedressOutcome.KEPT,
                task.account(),
                ruling.decisionNumber(),
                ruling.reason());
        audit.record(AuditEntry.of(AuditAction.DECISION_MADE)
                .by(task.account())
                .inCase(task.caseId(), (String) task.variables().get(Variable.RECEIPT_NUMBER), task.unitId())
                .with("outcome", ruling.outcome())
                .with("decisionNumber", ruling.decisionNumber())
                .with("decidedOn", ruling.decidedOn()));
        return Map.of(RedressNames.REDRESS_OUTCOME, ruling.outcome().name());
    }
}
