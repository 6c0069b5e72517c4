package vn.sovang.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import vn.sovang.shared.TimeConfiguration;

/** Lets virtual time pass: jobs and timers run in the order in which they fall due, each at its own time. */
public class Timeline {

    private final TestClock clock;
    private final ManagementService managementService;

    Timeline(TestClock clock, ManagementService managementService) {
        this.clock = clock;
        this.managementService = managementService;
    }

    public void pass(Period period) {
        passTo(clock.instant().atZone(TimeConfiguration.VIETNAM).plus(period).toInstant());
    }

    /** To the given time of the day in Vietnam. */
    public void passTo(LocalDate day, LocalTime time) {
        passTo(day.atTime(time).atZone(TimeConfiguration.VIETNAM).toInstant());
    }

    public void passTo(Instant target) {
        Optional<Job> next = nextUntil(target);
        while (next.isPresent()) {
            Date due = next.get().getDuedate();
            if (due != null && due.toInstant().isAfter(clock.instant())) {
                clock.set(due.toInstant());
            }
            managementService.executeJob(next.get().getId());
            next = nextUntil(target);
        }
        clock.set(target);
    }

    /** Runs what is due now. */
    public void runDueJobs() {
        passTo(clock.instant());
    }

    private Optional<Job> nextUntil(Instant target) {
        return managementService.createJobQuery().withRetriesLeft().list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(target))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())));
    }
}
