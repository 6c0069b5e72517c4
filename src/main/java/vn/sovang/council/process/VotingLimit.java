package vn.sovang.council.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;

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
        Date extended = Facts.date(execution, Variable.EXTENDED_UNTIL);
        Map<String, Object> limit;
        if (extended != null) {
            limit = clock.end(caseId, unitId, Limit.SCORING, clock.dayOf(extended));
        } else {
            limit = clock.start(caseId, unitId, Limit.SCORING);
            Date scoring = (Date) limit.get(Limit.SCORING.dueAt());
            Date council = Facts.date(execution, Limit.COUNCIL.dueAt());
            if (council != null
                    && council.before(scoring)
                    && council.toInstant().isAfter(clock.now().toInstant())) {
                limit = clock.end(caseId, unitId, Limit.SCORING, clock.dayOf(council));
            }
        }
        limit.forEach(execution::setVariable);
        return CaseClock.instant(limit.get(Limit.SCORING.dueAt()));
    }
}
