package vn.sovang.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The one place where days that people and programs write are read: {@code yyyy-MM-dd}, neither before 1945 nor more than
 * ten years ahead. Fields that know better say so in rules of their own.
 */
@Component
public class Days {

    /** Before this day there was no paper that could be cited today. */
    public static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);

    private static final LocalDate FOUNDED_EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 10;

    /** Whatever has a year of two digits, also the way a browser's field or a program fills it up. */
    private static final Pattern TWO_DIGITS =
            Pattern.compile("(00)?\\d{2}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-](00)?\\d{2}");

    private final Clock clock;

    public Days(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param field name in the refusal
     * @throws InvalidInput {@code notADate}, {@code yearOfTwoDigits}, {@code dayTooEarly} or {@code dayTooLate}
     */
    public LocalDate read(String field, String typed) {
        return read(field, typed, EARLIEST);
    }

    /** As {@link #read}, for days on which units were founded: the oldest are older than the Republic. */
    LocalDate readFounding(String field, String typed) {
        return read(field, typed, FOUNDED_EARLIEST);
    }

    private LocalDate read(String field, String typed, LocalDate earliest) {
        String text = typed.strip();
        if (TWO_DIGITS.matcher(text).matches()) {
            throw InvalidInput.of(field, "yearOfTwoDigits");
        }
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw InvalidInput.of(field, "notADate");
        }
        check(field, day, earliest);
        return day;
    }

    /** As {@link #read}, for a day that a file holds as such. */
    public void check(String field, LocalDate day) {
        check(field, day, EARLIEST);
    }

    private void check(String field, LocalDate day, LocalDate earliest) {
        LocalDate latest = BusinessTime.today(clock).plusYears(YEARS_AHEAD);
        if (day.isBefore(earliest)) {
            throw InvalidInput.of(field, "dayTooEarly", earliest);
        }
        if (day.isAfter(latest)) {
            throw InvalidInput.of(field, "dayTooLate", latest);
        }
    }
}
