package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private final BusinessCalendar calendar =
            new BusinessCalendar(List.of(MonthDay.of(9, 2)), Set.of(LocalDate.of(2026, 9, 3)));

    @ParameterizedTest
    @CsvSource({
        // Friday, and the weekend in between
        "2026-11-20, 5, 2026-11-27",
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        // Tuesday before two holidays
        "2026-09-01, 1, 2026-09-04",
        "2026-09-01, 2, 2026-09-07",
        "2026-11-20, 0, 2026-11-20"
    })
    void workingDaysAreCountedFromTheDayAfter(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.afterWorkingDays(start.atTime(LocalTime.of(9, 0)).atZone(TimeConfiguration.VIETNAM), days))
                .isEqualTo(end.atTime(17, 0).atZone(TimeConfiguration.VIETNAM));
    }
}
