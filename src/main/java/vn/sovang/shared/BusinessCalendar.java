package vn.sovang.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one calendar of working days. A period that ends on a weekend or a holiday ends on the next working day.
 *
 * @param yearlyHolidays holidays on the same day each year, as {@code --MM-dd}
 * @param holidays holidays of one year (lunar new year and the days in lieu), as {@code yyyy-MM-dd}
 */
@ConfigurationProperties("sovang.calendar")
public record BusinessCalendar(
        @DefaultValue List<MonthDay> yearlyHolidays,
        @DefaultValue Set<LocalDate> holidays) {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !yearlyHolidays.contains(MonthDay.from(day))
                && !holidays.contains(day);
    }

    /** End of work on the last day of the period, moved forward to a working day. */
    public ZonedDateTime endOf(ZonedDateTime start, TemporalAmount period) {
        LocalDate day = start.withZoneSameInstant(TimeConfiguration.VIETNAM)
                .plus(period)
                .toLocalDate();
        return closeOf(day);
    }

    /** End of work on the given day, or on the next working day. */
    public ZonedDateTime closeOf(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working.atTime(END_OF_WORK).atZone(TimeConfiguration.VIETNAM);
    }

    /** End of work on the last of the given number of working days that follow the day of the start. */
    public ZonedDateTime afterWorkingDays(ZonedDateTime start, int days) {
        LocalDate day = start.withZoneSameInstant(TimeConfiguration.VIETNAM).toLocalDate();
        for (int left = days; left > 0; left--) {
            day = day.plusDays(1);
            while (!isWorkingDay(day)) {
                day = day.plusDays(1);
            }
        }
        return closeOf(day);
    }
}
