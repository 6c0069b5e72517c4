package vn.sovang.casework;

import java.time.LocalDate;

/**
 * What people wrote on the paper that a submission stands on.
 *
 * @param kind of document as the register knows it
 * @param symbol number and symbol, for example {@code 12/QĐ-LĐLĐ}; null or blank when there is no paper
 * @param day null when there is no paper
 * @param begins whether the paper begins the case
 */
public record WrittenNumber(String kind, String symbol, LocalDate day, boolean begins) {

    public static final String DECISION = "DECISION";
    public static final String LETTER = "SUBMISSION_LETTER";

    public static WrittenNumber decision(String symbol, LocalDate day) {
        return new WrittenNumber(DECISION, symbol, day, false);
    }

    public static WrittenNumber letter(String symbol, LocalDate day) {
        return new WrittenNumber(LETTER, symbol, day, false);
    }

    public static WrittenNumber firstLetter(String symbol, LocalDate day) {
        return new WrittenNumber(LETTER, symbol, day, true);
    }

    boolean isWritten() {
        return symbol != null && !symbol.isBlank() && day != null;
    }
}
