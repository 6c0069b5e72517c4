package vn.sovang.work.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.Resolution;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.RequiredIf;
import vn.sovang.shared.Violation;
import vn.sovang.work.Work;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** The deciding body dedicates the work, with the text of its plaque, or refuses it. */
@Component
class DecideDedicationHandler implements SubmissionHandler<DecideDedicationHandler.Ruling> {

    private final InputReader reader;
    private final Works works;
    private final CaseFlow flow;
    private final Acts acts;
    private final CaseClock clock;

    DecideDedicationHandler(InputReader reader, Works works, CaseFlow flow, Acts acts, CaseClock clock) {
        this.reader = reader;
        this.works = works;
        this.flow = flow;
        this.acts = acts;
        this.clock = clock;
    }

    enum Outcome {
        DEDICATE,
        REFUSE
    }

    /** @param plaqueText required to dedicate, {@code reason} to refuse */
    @RequiredIf(field = "plaqueText", when = "outcome", is = "DEDICATE")
    @RequiredIf(field = "reason", when = "outcome", is = "REFUSE", message = "reasonRequired")
    record Ruling(
            @NotNull(message = "required") Outcome outcome,

            @NotBlank(message = "required") @OneLine(max = 100)
            String decisionNumber,

            @NotNull(message = "required") @PastOrPresent(message = "inFuture")
            LocalDate decidedOn,

            @Narrative(max = 1000) String plaqueText,
            @Narrative(max = 4000) String reason) {}

    @Override
    public String taskKey() {
        return "decideDedication";
    }

    @Override
    public String paper() {
        return WrittenNumber.DECISION;
    }

    @Override
    public String notAfter() {
        return "appraiseWork";
    }

    @Override
    public Ruling read(OpenTask task, String json) {
        return reader.read(json, Ruling.class, (ruling, violations) -> {
            LocalDate finishedOn = works.get(task.caseId()).finish().finishedOn();
            if (ruling.decidedOn() != null && ruling.decidedOn().isBefore(finishedOn)) {
                violations.add(Violation.of("decidedOn", "beforeFinish", BusinessTime.text(finishedOn)));
            }
        });
    }

    @Override
    public WrittenNumber written(Ruling ruling) {
        return WrittenNumber.decision(ruling.decisionNumber(), ruling.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, Ruling ruling) {
        boolean dedicated = ruling.outcome() == Outcome.DEDICATE;
        acts.record(
                task.caseId(),
                task.unitId(),
                task.id(),
                task.account(),
                List.of(Resolution.of(ruling.outcome(), ruling.decisionNumber(), ruling.decidedOn(), ruling.reason())));
        flow.record(
                task,
                WorkStep.DECISION,
                dedicated ? WorkStep.Outcome.DEDICATED : WorkStep.Outcome.REFUSED,
                ruling.decisionNumber(),
                ruling.reason());
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variable.DECISION_OUTCOME, ruling.outcome().name());
        if (dedicated) {
            works.dedicate(task.caseId(), new Work.Dedication(ruling.plaqueText(), null, null));
            facts.putAll(flow.await(task.caseId(), task.unitId(), WorkStatus.DEDICATED, WorkLimit.CEREMONY));
        } else {
            works.stand(task.caseId(), WorkStatus.REFUSED, null);
        }
        return facts;
    }
}
