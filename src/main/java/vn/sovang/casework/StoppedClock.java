package vn.sovang.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.Limit;
import vn.sovang.shared.BusinessTime;

/** The limit of an appraisal stands still while a supplement is awaited. */
@Component
public class StoppedClock {

    private final CaseClock clock;

    StoppedClock(CaseClock clock) {
        this.clock = clock;
    }

    /** The former end of the limit moved by as long as the clock stood still, counted in whole days begun. */
    public Map<String, Object> resume(OpenTask task, Limit limit) {
        Instant due = CaseClock.instant(task.variables().get(limit.dueAt()));
        Instant stopped = CaseClock.instant(task.variables().get(Variable.CLOCK_STOPPED_AT));
        long seconds = Duration.between(stopped, clock.now().toInstant()).toSeconds();
        long days = (seconds + Duration.ofDays(1).toSeconds() - 1)
                / Duration.ofDays(1).toSeconds();
        LocalDate endsOn = BusinessTime.dayOf(due).plusDays(days);
        return clock.end(task.caseId(), task.unitId(), limit, endsOn);
    }
}
