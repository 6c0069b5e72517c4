package vn.sovang.work.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;
import vn.sovang.work.Work;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** The deciding unit's officer notes when and where the plaque was unveiled. */
@Component
class RecordCeremonyHandler implements SubmissionHandler<RecordCeremonyHandler.Ceremony> {

    private final InputReader reader;
    private final Works works;
    private final CaseFlow flow;

    RecordCeremonyHandler(InputReader reader, Works works, CaseFlow flow) {
        this.reader = reader;
        this.works = works;
        this.flow = flow;
    }

    record Ceremony(
            @NotNull(message = "required") @PastOrPresent(message = "inFuture")
            LocalDate heldOn,

            @NotBlank(message = "required") @OneLine(max = 300)
            String place) {}

    @Override
    public String taskKey() {
        return "recordCeremony";
    }

    @Override
    public Ceremony read(OpenTask task, String json) {
        return reader.read(json, Ceremony.class, (ceremony, violations) -> {
            LocalDate decidedOn = works.entry(task.caseId()).decision().decidedOn();
            if (ceremony.heldOn() != null && ceremony.heldOn().isBefore(decidedOn)) {
                violations.add(Violation.of("heldOn", "beforeDecision", BusinessTime.text(decidedOn)));
            }
        });
    }

    @Override
    public Map<String, Object> store(OpenTask task, Ceremony ceremony) {
        String plaqueText = works.get(task.caseId()).dedication().plaqueText();
        works.dedicate(task.caseId(), new Work.Dedication(plaqueText, ceremony.heldOn(), ceremony.place()));
        flow.record(
                task, WorkStep.CEREMONY, WorkStep.Outcome.HELD, BusinessTime.text(ceremony.heldOn()), ceremony.place());
        works.stand(task.caseId(), WorkStatus.DEDICATED, null);
        return Map.of();
    }
}
