package vn.sovang.work.process;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.RequiredIf;
import vn.sovang.work.Work;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** The unit's head says when and how well the work was finished, that it goes on, or that it is given up. */
@Component
class ConfirmFinishHandler implements SubmissionHandler<ConfirmFinishHandler.Confirmation> {

    private final InputReader reader;
    private final Works works;
    private final CaseFlow flow;
    private final CaseClock clock;

    ConfirmFinishHandler(InputReader reader, Works works, CaseFlow flow, CaseClock clock) {
        this.reader = reader;
        this.works = works;
        this.flow = flow;
        this.clock = clock;
    }

    enum Outcome {
        FINISHED,
        CONTINUES,
        STOPPED
    }

    /** @param until day on which the head is asked again */
    @RequiredIf(field = "finishedOn", when = "outcome", is = "FINISHED")
    @RequiredIf(field = "quality", when = "outcome", is = "FINISHED")
    @RequiredIf(field = "employerAgrees", when = "outcome", is = "FINISHED")
    @RequiredIf(field = "until", when = "outcome", is = "CONTINUES")
    @RequiredIf(field = "reason", when = "outcome", is = "STOPPED", message = "reasonRequired")
    record Confirmation(
            @NotNull(message = "required") Outcome outcome,
            @PastOrPresent(message = "inFuture") LocalDate finishedOn,
            Work.Quality quality,
            Boolean employerAgrees,
            @Future(message = "afterToday") LocalDate until,
            @Narrative(max = 4000) String reason) {}

    @Override
    public String taskKey() {
        return "confirmFinish";
    }

    @Override
    public Confirmation read(OpenTask task, String json) {
        return reader.read(json, Confirmation.class);
    }

    @Override
    public Map<String, Object> store(OpenTask task, Confirmation confirmation) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("finishOutcome", confirmation.outcome().name());
        switch (confirmation.outcome()) {
            case FINISHED -> {
                finish(task, confirmation, facts);
                facts.putAll(flow.await(task.caseId(), task.unitId(), WorkStatus.FINISHED, WorkLimit.PROPOSAL));
            }
            case CONTINUES -> {
                works.finish(task.caseId(), null);
                record(task, WorkStep.Outcome.CONTINUED, confirmation.until(), confirmation.reason());
                facts.putAll(flow.await(
                        task.caseId(),
                        WorkStatus.IN_PROGRESS,
                        WorkLimit.FINISH,
                        clock.end(task.caseId(), task.unitId(), WorkLimit.FINISH, confirmation.until())));
            }
            case STOPPED -> {
                record(task, WorkStep.Outcome.STOPPED, null, confirmation.reason());
                works.stand(task.caseId(), WorkStatus.REFUSED, null);
            }
        }
        return facts;
    }

    /** The dates and the quality are what {@code work-award} asks. */
    private void finish(OpenTask task, Confirmation confirmation, Map<String, Object> facts) {
        works.finish(
                task.caseId(),
                new Work.Finish(
                        confirmation.finishedOn(), confirmation.quality(), confirmation.employerAgrees(), null));
        record(task, WorkStep.Outcome.FINISHED, confirmation.finishedOn(), confirmation.reason());
        facts.put("finishedOn", confirmation.finishedOn().toString());
        facts.put("plannedTo", works.get(task.caseId()).plannedTo().toString());
        facts.put("quality", confirmation.quality().name());
    }

    private void record(OpenTask task, WorkStep.Outcome outcome, LocalDate day, String reason) {
        flow.record(task, WorkStep.FINISH, outcome, BusinessTime.text(day), reason);
    }
}
