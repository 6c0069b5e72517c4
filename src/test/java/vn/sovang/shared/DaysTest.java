package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are within reason, on 29 November 2026 in Vietnam. */
class DaysTest {

    private final Days days = new Days(Clock.fixed(Instant.parse("2026-11-28T18:00:00Z"), TimeConfiguration.VIETNAM));

    @ParameterizedTest
    @CsvSource({
        "26-03-15, yearOfTwoDigits",
        "0026-03-15, yearOfTwoDigits",
        "15/03/26, yearOfTwoDigits",
        "15-3-26, yearOfTwoDigits",
        "15/03/0026, yearOfTwoDigits",
        "15/03/2026, notADate",
        "2026-02-30, notADate",
        "hôm nay, notADate",
        "1944-12-31, dayTooEarly",
        "0126-03-15, dayTooEarly",
        "-0026-03-15, dayTooEarly",
        "2036-11-30, dayTooLate",
        "9999-12-31, dayTooLate",
        "+999999999-12-31, dayTooLate"
    })
    void aDayBeyondReasonIsRefused(String typed, String problem) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> days.read("on", typed));

        assertThat(refused.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo("on");
            assertThat(violation.code()).isEqualTo(problem);
        });
    }

    @ParameterizedTest
    @CsvSource({"1945-01-01", "2026-11-29", "2036-11-29"})
    void theFirstAndTheLastDayAreTaken(String typed) {
        assertThat(days.read("on", typed)).isEqualTo(LocalDate.parse(typed));
    }

    @Test
    void aUnitMayBeOlder() {
        assertThat(days.readFounding("validFrom", "1929-07-28")).isEqualTo(LocalDate.of(1929, 7, 28));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> days.readFounding("validFrom", "1899-12-31"))
                        .violations())
                .extracting(Violation::code)
                .containsExactly("dayTooEarly");
    }
}
