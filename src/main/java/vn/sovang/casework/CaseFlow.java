package vn.sovang.casework;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.casefile.CaseStep;
import vn.sovang.casefile.Limit;

/** What handlers and steps of every kind do with a case: it stands somewhere until a limit, and somebody did something. */
@Component
public class CaseFlow {

    private final CaseFiles files;
    private final CaseHistory history;
    private final CaseClock clock;

    CaseFlow(CaseFiles files, CaseHistory history, CaseClock clock) {
        this.files = files;
        this.history = history;
        this.clock = clock;
    }

    /** The case stands there until the end of the limit, which runs from now; returns the limit's process variables. */
    public <S extends Enum<S> & CaseStatus> Map<String, Object> await(
            String caseId, String unitId, S status, Limit limit) {
        return await(caseId, status, limit, clock.start(caseId, unitId, limit));
    }

    /** As {@link #await(String, String, Enum, Limit)} for a limit whose dates {@link CaseClock} has given already. */
    public <S extends Enum<S> & CaseStatus> Map<String, Object> await(
            String caseId, S status, Limit limit, Map<String, Object> dates) {
        files.stand(caseId, status, CaseClock.instant(dates.get(limit.dueAt())));
        return dates;
    }

    /** Whoever does the task did this, at the unit of the task. */
    public void record(OpenTask task, CaseStep step, Enum<?> outcome, String reference, String reason) {
        history.record(task.caseId(), task.unitId(), step, outcome, task.account(), reference, reason);
    }
}
