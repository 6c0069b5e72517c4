package vn.sovang.work.process;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.OpenTask;
import vn.sovang.shared.TimeConfiguration;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** What the steps of {@code work-dedication} have in common: a status with its limit, an event by a person. */
@Component
class WorkFlow {

    private final Works works;
    private final CaseHistory history;
    private final CaseClock clock;

    WorkFlow(Works works, CaseHistory history, CaseClock clock) {
        this.works = works;
        this.history = history;
        this.clock = clock;
    }

    /** The work stands there until the end of the limit, which runs from now; returns the limit's process variables. */
    Map<String, Object> await(String caseId, String unitId, WorkStatus status, WorkLimit limit) {
        return stand(caseId, status, limit, clock.start(caseId, unitId, limit));
    }

    /** The head is asked some days after the planned end, or after today for a work of the past. */
    Map<String, Object> awaitFinish(String caseId, String unitId, WorkStatus status) {
        ZonedDateTime planned = works.get(caseId).plannedTo().atStartOfDay(TimeConfiguration.VIETNAM);
        ZonedDateTime from = planned.isAfter(clock.now()) ? planned : clock.now();
        return stand(caseId, status, WorkLimit.FINISH, clock.start(caseId, unitId, WorkLimit.FINISH, from));
    }

    /** The head is asked again on the day. */
    Map<String, Object> awaitFinish(OpenTask task, LocalDate day) {
        return stand(
                task.caseId(),
                WorkStatus.IN_PROGRESS,
                WorkLimit.FINISH,
                clock.end(task.caseId(), task.unitId(), WorkLimit.FINISH, day));
    }

    private Map<String, Object> stand(String caseId, WorkStatus status, WorkLimit limit, Map<String, Object> dates) {
        works.stand(caseId, status, CaseClock.instant(dates.get(limit.dueAt())));
        return dates;
    }

    void record(OpenTask task, WorkStep step, WorkStep.Outcome outcome, String reference, String reason) {
        history.record(task.caseId(), task.unitId(), step, outcome, task.account(), reference, reason);
    }
}
