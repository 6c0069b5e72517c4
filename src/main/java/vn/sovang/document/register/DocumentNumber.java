package vn.sovang.document.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A number in a unit's register.
 *
 * @param kind of document, for example {@code DECISION}
 * @param number running number in unit, kind and year; null when the unit's own office numbers otherwise
 * @param symbol number and symbol as printed, for example {@code 12/QĐ-LĐLĐ}
 * @param caseId what it is for, null for a document outside of cases
 * @param onPaper a recorded decision or letter bears it
 * @param voided null while the number counts
 */
public record DocumentNumber(
        String id,
        String unitId,
        String kind,
        int year,
        Integer number,
        String symbol,
        LocalDate issuedOn,
        Source source,
        String caseId,
        String subject,
        String takenBy,
        Instant takenAt,
        boolean onPaper,
        Voided voided) {

    /** The number was struck out: why, by whom, when. */
    public record Voided(String reason, String by, Instant at) {}

    public boolean isVoid() {
        return voided != null;
    }

    /** Taken from this register, or reported by the unit's own office. */
    public enum Source {
        REGISTER,
        OFFICE
    }
}
