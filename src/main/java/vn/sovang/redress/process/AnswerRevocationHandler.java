package vn.sovang.redress.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.redress.Holder;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.redress.RevocationCase;
import vn.sovang.redress.Revocations;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Clipped;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.Violation;

/** A holder answers the notice, or the officer records the answer that came on paper. */
@Component
class AnswerRevocationHandler implements SubmissionHandler<AnswerRevocationHandler.Answer> {

    private final InputReader reader;
    private final Revocations revocations;
    private final CaseFlow flow;
    private final CaseClock clock;

    AnswerRevocationHandler(InputReader reader, Revocations revocations, CaseFlow flow, CaseClock clock) {
        this.reader = reader;
        this.revocations = revocations;
        this.flow = flow;
        this.clock = clock;
    }

    /**
     * @param accepts the holder does not object
     * @param receivedOn day on which the paper came; only for a holder without an account
     */
    record Answer(
            @NotNull(message = "required") Boolean accepts,
            @Narrative(max = 4000) String answer,
            LocalDate receivedOn) {}

    @Override
    public String taskKey() {
        return "answerRevocation";
    }

    @Override
    public boolean judges() {
        return false;
    }

    @Override
    public Answer read(OpenTask task, String json) {
        RevocationCase revocation = revocations.get(task.caseId());
        boolean onPaper = holder(task).account() == null;
        return reader.read(json, Answer.class, (answer, violations) -> {
            boolean objects = Boolean.FALSE.equals(answer.accepts());
            if (objects && (answer.answer() == null || answer.answer().isBlank())) {
                violations.add(Violation.of("answer", "reasonRequired"));
            }
            if (!onPaper && answer.receivedOn() != null) {
                violations.add(Violation.of("receivedOn", "onlyOnPaper"));
            }
            if (onPaper) {
                checkDate(answer.receivedOn(), revocation, violations);
            }
        });
    }

    @Override
    public Map<String, Object> store(OpenTask task, Answer answer) {
        Holder holder = holder(task);
        boolean onPaper = holder.account() == null;
        LocalDate receivedOn = onPaper ? answer.receivedOn() : clock.today();
        revocations.answer(
                holder.id(), new Holder.Answer(answer.accepts(), answer.answer(), receivedOn, task.account()));
        flow.record(
                task,
                RedressStep.ANSWER,
                onPaper ? RedressOutcome.ANSWERED_ON_PAPER : RedressOutcome.ANSWERED,
                Clipped.text(holder.name(), 120),
                null);
        return Map.of();
    }

    private void checkDate(LocalDate receivedOn, RevocationCase revocation, List<Violation> violations) {
        if (receivedOn == null) {
            violations.add(Violation.of("receivedOn", "required"));
        } else if (receivedOn.isAfter(clock.today())) {
            violations.add(Violation.of("receivedOn", "inFuture"));
        } else if (receivedOn.isBefore(BusinessTime.dayOf(revocation.startedAt()))) {
            violations.add(Violation.of("receivedOn", "beforeNotice"));
        }
    }

    private Holder holder(OpenTask task) {
        return revocations.holder(task.caseId(), (String) task.variables().get(RedressNames.HOLDER_ID));
    }
}
