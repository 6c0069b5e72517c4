package vn.sovang.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.sovang.shared.TimeConfiguration;

/** Virtual time of application and engine; it stands still until a test moves it. */
public final class TestClock extends Clock {

    /** A Friday morning in the busy season. */
    public static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 20, 9, 0, 0, 0, TimeConfiguration.VIETNAM);

    private volatile Instant now = START.toInstant();

    public void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Gives the real time back to the engine, whose clock is shared by all contexts of this virtual machine. */
    void release() {
        ClockUtil.reset();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, TimeConfiguration.VIETNAM);
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
        TestClock outer = this;
        return new Clock() {
            @Override
            public Instant instant() {
                return outer.now;
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }
        };
    }
}
