package vn.sovang.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When to try again: delays double from the first to the longest, until the time to give up. */
record RetrySchedule(Duration first, Duration longest, Duration giveUpAfter) {

    private static final int MOST_DOUBLINGS = 30;

    static RetrySchedule of(MailSettings settings) {
        return new RetrySchedule(settings.firstRetry(), settings.longestRetry(), settings.giveUpAfter());
    }

    /**
     * @param pendingSince start of the series of attempts
     * @param attempts number of failed attempts, the present one included
     * @return empty when it is time to give up
     */
    Optional<Instant> next(Instant pendingSince, int attempts, Instant now) {
        Instant deadline = pendingSince.plus(giveUpAfter);
        if (!now.isBefore(deadline)) {
            return Optional.empty();
        }
        Instant next = now.plus(delay(attempts));
        return Optional.of(next.isBefore(deadline) ? next : deadline);
    }

    private Duration delay(int attempts) {
        Duration delay = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return delay.compareTo(longest) < 0 ? delay : longest;
    }
}
