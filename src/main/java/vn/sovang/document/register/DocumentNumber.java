package vn.sovang.document.register;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.shared.Clipped;
import vn.sovang.shared.PaperNumber;
import vn.sovang.shared.Stamp;

/**
 * A number in a unit's register.
 *
 * @param purpose kind of document, for example {@code DECISION}, at which unit and for what
 * @param number running number in unit, kind and year; null when the unit's own office numbers otherwise
 * @param symbol number and symbol as printed, for example {@code 12/QĐ-LĐLĐ}
 * @param foldedSymbol by which the symbol is found and given once; the id where the symbol was given free
 * @param onPaper a recorded decision or letter bears it
 * @param voided null while the number counts
 */
@Table("document_number")
public record DocumentNumber(
        @Id String id,
        @Embedded.Nullable NumberFor purpose,
        @Column("year_number") int year,
        @Column("running_number") Integer number,
        String symbol,
        String foldedSymbol,
        LocalDate issuedOn,
        Source source,
        @Embedded.Nullable(prefix = "taken_") Stamp taken,
        boolean onPaper,
        @Embedded.Nullable Voided voided) {

    private static final int LONGEST_SYMBOL = 100;

    /** The number was struck out: why, by whom, when. */
    public record Voided(
            @Column("void_reason") String reason,
            @Column("voided_by") String by,
            @Column("voided_at") Instant at) {}

    /** Folding may lengthen: some characters stand for several. */
    static String folded(String symbol) {
        return Clipped.text(PaperNumber.same(symbol), LONGEST_SYMBOL);
    }

    public boolean isVoid() {
        return voided != null;
    }

    /** Taken from this register, or reported by the unit's own office. */
    public enum Source {
        REGISTER,
        OFFICE
    }
}
