package vn.sovang.work.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.Violation;
import vn.sovang.work.Work;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** The unit's head says when and how well the work was finished, that it goes on, or that it is given up. */
@Component
class ConfirmFinishHandler implements SubmissionHandler<ConfirmFinishHandler.Confirmation> {

    private final InputReader reader;
    private final Works works;
    private final WorkFlow flow;
    private final CaseClock clock;

    ConfirmFinishHandler(InputReader reader, Works works, WorkFlow flow, CaseClock clock) {
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
    record Confirmation(
            @NotNull(message = "required") Outcome outcome,
            LocalDate finishedOn,
            Work.Quality quality,
            Boolean employerAgrees,
            LocalDate until,
            @Narrative(max = 4000) String reason) {

        void check(LocalDate today, List<Violation> violations) {
            if (outcome == Outcome.FINISHED) {
                require("finishedOn", finishedOn, violations);
                require("quality", quality, violations);
                require("employerAgrees", employerAgrees, violations);
                if (finishedOn != null && finishedOn.isAfter(today)) {
                    violations.add(Violation.of("finishedOn", "inFuture"));
                }
            }
            if (outcome == Outcome.CONTINUES) {
                require("until", until, violations);
                if (until != null && !until.isAfter(today)) {
                    violations.add(Violation.of("until", "afterToday"));
                }
            }
            if (outcome == Outcome.STOPPED && (reason == null || reason.isBlank())) {
                violations.add(Violation.of("reason", "reasonRequired"));
            }
        }

        private static void require(String field, Object value, List<Violation> violations) {
            if (value == null) {
                violations.add(Violation.of(field, "required"));
            }
        }
    }

    @Override
    public String taskKey() {
        return "confirmFinish";
    }

    @Override
    public Confirmation read(OpenTask task, String json) {
        return reader.read(
                json, Confirmation.class, (confirmation, violations) -> confirmation.check(clock.today(), violations));
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
                facts.putAll(flow.awaitFinish(task, confirmation.until()));
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
