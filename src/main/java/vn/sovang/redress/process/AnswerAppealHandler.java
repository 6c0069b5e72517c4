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
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealOpinion;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.Independence;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/** The deciding body answers an appeal with reasons; whoever took part in the contested decision does not. */
@Component
class AnswerAppealHandler implements SubmissionHandler<AnswerAppealHandler.Answer> {

    private final InputReader reader;
    private final Appeals appeals;
    private final Independence independence;
    private final CaseHistory history;
    private final CaseClock clock;
    private final AuditLog audit;

    AnswerAppealHandler(
            InputReader reader,
            Appeals appeals,
            Independence independence,
            CaseHistory history,
            CaseClock clock,
            AuditLog audit) {
        this.reader = reader;
        this.appeals = appeals;
        this.independence = independence;
        this.history = history;
        this.clock = clock;
        this.audit = audit;
    }

    record Answer(
            @NotNull(message = "required") AppealOpinion outcome,

            @NotBlank(message = "required") @OneLine(max = 100)
            String decisionNumber,

            @NotNull(message = "required") LocalDate decidedOn,

            @NotBlank(message = "required") @Narrative(max = 4000)
            String reason) {}

    @Override
    public String taskKey() {
        return "answerAppeal";
    }

    @Override
    public Answer read(OpenTask task, String json) {
        AppealCase appeal = appeals.get(task.caseId());
        if (!independence.mayDecide(appeal, task.account())) {
            throw new NotAllowed("tookPart");
        }
        return reader.read(json, Answer.class, (answer, violations) -> {
            LocalDate decidedOn = answer.decidedOn();
            if (decidedOn != null && decidedOn.isAfter(clock.today())) {
                violations.add(Violation.of("decidedOn", "inFuture"));
            }
            if (decidedOn != null && decidedOn.isBefore(BusinessTime.dayOf(appeal.filedAt()))) {
                violations.add(Violation.of("decidedOn", "beforeAppeal"));
            }
        });
    }

    @Override
    public WrittenNumber written(Answer answer) {
        return WrittenNumber.decision(answer.decisionNumber(), answer.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, Answer answer) {
        appeals.answer(
                task.caseId(),
                task.id(),
                answer.outcome(),
                Resolution.of(answer.outcome(), answer.decisionNumber(), answer.decidedOn(), answer.reason()),
                task.account());
        history.record(
                task.caseId(),
                task.unitId(),
                RedressStep.APPEAL_ANSWER,
                answer.outcome() == AppealOpinion.UPHOLD ? RedressOutcome.UPHELD : RedressOutcome.DISMISSED,
                task.account(),
                answer.decisionNumber(),
                answer.reason());
        audit.record(AuditEntry.of(AuditAction.DECISION_MADE)
                .by(task.account())
                .inCase(task.caseId(), (String) task.variables().get(Variable.RECEIPT_NUMBER), task.unitId())
                .with("outcome", answer.outcome())
                .with("decisionNumber", answer.decisionNumber())
                .with("decidedOn", answer.decidedOn()));
        return Map.of(RedressNames.REDRESS_OUTCOME, answer.outcome().name());
    }
}
