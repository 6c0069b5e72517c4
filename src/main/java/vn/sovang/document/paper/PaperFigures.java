package vn.sovang.document.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import vn.sovang.shared.BusinessTime;

/** Figures and days as Vietnamese documents write them. */
public final class PaperFigures {

    /** To be filled in by hand. */
    public static final String BLANK = "……………";

    private PaperFigures() {}

    public static String day(LocalDate day) {
        return day == null ? BLANK : BusinessTime.text(day);
    }

    public static String day(Instant instant) {
        return instant == null ? BLANK : day(BusinessTime.dayOf(instant));
    }

    /** Days below 10 and the months 1 and 2 with a leading zero (Decree 30/2020). */
    public static String dayOfMonth(LocalDate day) {
        return "%02d".formatted(day.getDayOfMonth());
    }

    static String month(LocalDate day) {
        return day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
    }

    public static String decimal(BigDecimal value) {
        return value == null ? null : value.toPlainString().replace('.', ',');
    }

    public static String share(BigDecimal percent) {
        return decimal(percent.stripTrailingZeros()) + " %";
    }

    public static String number(Integer value) {
        return value == null ? null : String.valueOf(value);
    }

    public static String percent(Integer part, int whole) {
        return part == null || whole == 0
                ? null
                : decimal(BigDecimal.valueOf(part * 100L)
                                .divide(BigDecimal.valueOf(whole), 1, java.math.RoundingMode.HALF_UP)
                                .stripTrailingZeros())
                        + " %";
    }

    public static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Lines of a list with running numbers from 1. */
    public static <T, R> List<R> numbered(List<T> items, BiFunction<String, T, R> line) {
        List<R> lines = new ArrayList<>();
        for (T item : items) {
            lines.add(line.apply(String.valueOf(lines.size() + 1), item));
        }
        return lines;
    }
}
