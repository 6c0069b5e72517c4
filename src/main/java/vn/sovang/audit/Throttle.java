package vn.sovang.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets the same thing through only so often, so that nobody can flood the log; remembers a bounded number of things. */
public final class Throttle {

    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param most how often within the window that begins with the first time */
    public Throttle(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    private record Count(Instant since, int times) {}

    public synchronized boolean lets(String... thing) {
        String key = String.join("\n", java.util.Arrays.asList(thing));
        Instant now = clock.instant();
        Count count = counts.get(key);
        if (count == null || !now.isBefore(count.since().plus(window))) {
            counts.remove(key);
            counts.put(key, new Count(now, 1));
            return true;
        }
        counts.put(key, new Count(count.since(), Math.min(count.times(), most) + 1));
        return count.times() < most;
    }
}
