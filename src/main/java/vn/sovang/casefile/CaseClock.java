package vn.sovang.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.shared.BusinessCalendar;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.TimeConfiguration;

/** Starts the limits of steps: from the kept table row and the calendar to the dates that timers and lists use. */
@Component
public class CaseClock {

    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final BusinessCalendar calendar;
    private final Clock clock;

    CaseClock(CaseFiles files, CaseDeadlines deadlines, BusinessCalendar calendar, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The limit runs from now; returns its process variables {@code …DueAt} and {@code …RemindAt}. */
    public Map<String, Object> start(String caseId, String unitId, Limit limit) {
        return start(caseId, unitId, limit, now());
    }

    /** The limit runs from the given time. */
    public Map<String, Object> start(String caseId, String unitId, Limit limit, ZonedDateTime from) {
        CaseDeadline deadline = deadlines.get(caseId, unitId, limit.name());
        return end(caseId, unitId, limit, calendar.endOf(from, Period.parse(deadline.period())));
    }

    /** How many working days the limit has; zero when its step does not take place. */
    public int workingDays(String caseId, String unitId, Limit limit) {
        return Period.parse(deadlines.get(caseId, unitId, limit.name()).period())
                .getDays();
    }

    /** The limit runs from now for its working days. */
    public Map<String, Object> startWorkingDays(String caseId, String unitId, Limit limit) {
        int days = workingDays(caseId, unitId, limit);
        return end(caseId, unitId, limit, calendar.afterWorkingDays(now(), days));
    }

    /** The limit ends at the close of the given day, or of the next working day. */
    public Map<String, Object> end(String caseId, String unitId, Limit limit, LocalDate day) {
        return end(caseId, unitId, limit, calendar.closeOf(day));
    }

    private Map<String, Object> end(String caseId, String unitId, Limit limit, ZonedDateTime due) {
        // Submissions lock the case first as well: in the other order a timer and a submission wait for each other.
        files.lock(caseId);
        CaseDeadline deadline = deadlines.get(caseId, unitId, limit.name());
        ZonedDateTime remind = due.minus(Period.parse(deadline.remindBefore()));
        deadlines.runsUntil(caseId, unitId, limit.name(), due.toInstant());
        Map<String, Object> variables = new HashMap<>();
        variables.put(limit.dueAt(), Date.from(due.toInstant()));
        variables.put(limit.remindAt(), Date.from(remind.toInstant()));
        return variables;
    }

    public ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), TimeConfiguration.VIETNAM);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** Day in Vietnam on which the date falls. */
    public LocalDate dayOf(Date date) {
        return BusinessTime.dayOf(date.toInstant());
    }

    /** The date variable as an instant, null when absent. */
    public static Instant instant(Object date) {
        return date instanceof Date value ? value.toInstant() : null;
    }
}
