package vn.sovang.council.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;

/** Until when members of a council score or vote. */
@Component
class VotingLimit {

    private final CaseClock clock;

    VotingLimit(CaseClock clock) {
        this.clock = clock;
    }

    /** The day the secretary chose when it was extended, otherwise the table's limit but not beyond the council's. */
    Instant start(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        Date extended = Facts.date(execution, ReviewNames.EXTENDED_UNTIL);
        Map<String, Object> limit;
        if (extended != null) {
            limit = clock.end(caseId, unitId, ReviewLimit.SCORING, clock.dayOf(extended));
        } else {
            limit = clock.start(caseId, unitId, ReviewLimit.SCORING);
            Date scoring = (Date) limit.get(ReviewLimit.SCORING.dueAt());
            Date council = Facts.date(execution, ReviewLimit.COUNCIL.dueAt());
            if (council != null
                    && council.before(scoring)
                    && council.toInstant().isAfter(clock.now().toInstant())) {
                limit = clock.end(caseId, unitId, ReviewLimit.SCORING, clock.dayOf(council));
            }
        }
        limit.forEach(execution::setVariable);
        return CaseClock.instant(limit.get(ReviewLimit.SCORING.dueAt()));
    }
}
