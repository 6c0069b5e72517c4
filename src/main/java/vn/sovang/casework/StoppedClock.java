package vn.sovang.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.shared.BusinessTime;

/** The limit of the appraisal stands still while a supplement is awaited. */
@Component
public class StoppedClock {

    private final CaseClock clock;

    StoppedClock(CaseClock clock) {
        this.clock = clock;
    }

    /** The appraisal's former end moved by as long as the clock stood still, counted in whole days begun. */
    public Map<String, Object> resume(OpenTask task) {
        Instant due = CaseClock.instant(task.variables().get(Limit.APPRAISAL.dueAt()));
        Instant stopped = CaseClock.instant(task.variables().get(Variable.CLOCK_STOPPED_AT));
        long seconds = Duration.between(stopped, clock.now().toInstant()).toSeconds();
        long days = (seconds + Duration.ofDays(1).toSeconds() - 1)
                / Duration.ofDays(1).toSeconds();
        LocalDate endsOn = BusinessTime.dayOf(due).plusDays(days);
        return clock.end(task.caseId(), task.unitId(), Limit.APPRAISAL, endsOn);
    }
}
