package vn.sovang.redress.process;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.sovang.casefile.Resolution;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.redress.RedressOutcome;
import vn.sovang.redress.RedressStep;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/**
 * The deciding body rules on a paper with reasons. Each case is judged alone: the reasons answer one person's grounds, so
 * these tasks are in no batch.
 *
 * @param <O> what may be ruled
 */
abstract class RulingHandler<O extends Enum<O>> implements SubmissionHandler<RulingHandler.Ruling<O>> {

    private final TypeReference<Ruling<O>> type;
    private final RedressStep step;
    private final InputReader reader;
    private final CaseFlow flow;

    RulingHandler(TypeReference<Ruling<O>> type, RedressStep step, InputReader reader, CaseFlow flow) {
        this.type = type;
        this.step = step;
        this.reader = reader;
        this.flow = flow;
    }

    record Ruling<O>(
            @NotNull(message = "required") O outcome,

            @NotBlank(message = "required") @OneLine(max = 100)
            String decisionNumber,

            @NotNull(message = "required") @PastOrPresent(message = "inFuture")
            LocalDate decidedOn,

            @NotBlank(message = "required") @Narrative(max = 4000)
            String reason) {}

    /** What is wrong with the day, beyond being in the future. */
    abstract Optional<Violation> wrongDay(String caseId, LocalDate decidedOn);

    /** Keeps the ruling with the case. */
    abstract void rule(OpenTask task, O outcome, Resolution resolution);

    /** How the history calls it. */
    abstract RedressOutcome called(O outcome);

    @Override
    public Ruling<O> read(OpenTask task, String json) {
        return reader.read(json, type, (ruling, violations) -> {
            if (ruling.decidedOn() != null) {
                wrongDay(task.caseId(), ruling.decidedOn()).ifPresent(violations::add);
            }
        });
    }

    @Override
    public WrittenNumber written(Ruling<O> ruling) {
        return WrittenNumber.decision(ruling.decisionNumber(), ruling.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, Ruling<O> ruling) {
        rule(
                task,
                ruling.outcome(),
                Resolution.of(ruling.outcome(), ruling.decisionNumber(), ruling.decidedOn(), ruling.reason()));
        flow.record(task, step, called(ruling.outcome()), ruling.decisionNumber(), ruling.reason());
        return Map.of(RedressNames.REDRESS_OUTCOME, ruling.outcome().name());
    }
}
