package vn.sovang.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.sovang.shared.TimeConfiguration;

/** A clock that stands still until it is moved. */
final class MovableClock extends Clock {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    private Instant now = START;

    void forward(Duration duration) {
        now = now.plus(duration);
    }

    void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TimeConfiguration.VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
