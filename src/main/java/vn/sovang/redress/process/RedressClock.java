package vn.sovang.redress.process;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseDeadline;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.shared.BusinessCalendar;
import vn.sovang.shared.TimeConfiguration;

/** Starts the limits of revocations and appeals: from the kept row of {@code award-deadlines} to the dates of timers. */
@Component
public class RedressClock {

    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final BusinessCalendar calendar;
    private final Clock clock;

    RedressClock(CaseFiles files, CaseDeadlines deadlines, BusinessCalendar calendar, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Steps of {@code award-deadlines} with the prefix of their process variables. */
    public enum Limit {
        ANSWER("answer"),
        DECISION("redressDecision"),
        DEPENDENT("dependent"),
        ASSIGNMENT("assignment"),
        REVIEW("review"),
        RENOMINATION("renomination");

        private final String variable;

        Limit(String variable) {
            this.variable = variable;
        }

        public String dueAt() {
            return variable + "DueAt";
        }

        public String remindAt() {
            return variable + "RemindAt";
        }
    }

    /** The limit runs from now; returns its process variables {@code …DueAt} and {@code …RemindAt}. */
    public Map<String, Object> start(String caseId, String unitId, Limit limit) {
        // Submissions lock the case first as well: in the other order a timer and a submission wait for each other.
        files.lock(caseId);
        CaseDeadline deadline = deadlines.get(caseId, unitId, limit.name());
        ZonedDateTime due = calendar.endOf(now(), Period.parse(deadline.period()));
        deadlines.runsUntil(caseId, unitId, limit.name(), due.toInstant());
        Map<String, Object> variables = new HashMap<>();
        variables.put(limit.dueAt(), Date.from(due.toInstant()));
        variables.put(
                limit.remindAt(),
                Date.from(due.minus(Period.parse(deadline.remindBefore())).toInstant()));
        return variables;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.ofInstant(clock.instant(), TimeConfiguration.VIETNAM);
    }
}
