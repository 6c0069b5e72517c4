package vn.sovang.award.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.sovang.shared.Visible;

/**
 * What a cell holds, by its own type: a number that is shown with dots is still a number.
 *
 * @param text as a person would write it; days as dd/MM/yyyy
 * @param number null unless it is one
 * @param day null unless it is one
 */
record SheetCell(String text, BigDecimal number, LocalDate day) {

    /** There, and empty. */
    static final SheetCell EMPTY = new SheetCell("", null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /** Without invisible characters and without blanks of any kind around it. */
    static SheetCell of(String text) {
        return new SheetCell(Visible.text(text).replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", ""), null, null);
    }

    static SheetCell of(boolean flag) {
        return of(flag ? "TRUE" : "FALSE");
    }

    /** As people write it: 1.0E6 is 1000000. */
    static SheetCell of(BigDecimal number) {
        // 1E1000000 would be a million digits.
        return Math.abs(number.scale()) > 30
                ? of(number.toString())
                : new SheetCell(number.stripTrailingZeros().toPlainString(), number, null);
    }

    static SheetCell of(LocalDateTime moment) {
        boolean wholeDay = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new SheetCell((wholeDay ? DAY : MOMENT).format(moment), null, moment.toLocalDate());
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
