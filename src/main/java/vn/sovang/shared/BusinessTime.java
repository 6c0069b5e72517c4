package vn.sovang.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Moments and days as the work counts them: kept to the millisecond in UTC, days and texts of Vietnam's zone. */
public final class BusinessTime {

    private static final ZoneId ZONE = TimeConfiguration.VIETNAM;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private BusinessTime() {}

    /** As precise as both databases keep it. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day in Vietnam. */
    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }

    /** The day in Vietnam on which the moment lies; null for null. */
    public static LocalDate dayOf(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZONE);
    }

    /** dd/MM/yyyy; null for null. */
    public static String text(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** The moment's time of day and date in Vietnam, in a pattern of {@link DateTimeFormatter}. */
    static String text(Instant moment, String pattern) {
        return moment == null ? "" : DateTimeFormatter.ofPattern(pattern).format(moment.atZone(ZONE));
    }
}
