package vn.sovang.goldenbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.sovang.organisation.Tier;

/**
 * A recognised initiative to be entered. The year of the book is the year of {@code decidedOn}.
 *
 * @param unitId unit whose deciding body recognised it and whose book it enters
 * @param benefits effect summary; public even when the initiative is confidential
 * @param confidential the request names confidential parts: only title, effect, decision and authors are public
 * @param receiptNumber number in the intake register (condition "registered", 002-28)
 * @param reason why it may be entered: the basis of eligibility
 */
public record NewEntry(
        String caseId,
        String unitId,
        Tier tier,
        String title,
        String field,
        String initiativeKind,
        List<Author> authors,
        String benefits,
        String decisionNumber,
        LocalDate decidedOn,
        boolean confidential,
        String receiptNumber,
        String reason) {

    public NewEntry {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(decisionNumber, "decisionNumber");
        Objects.requireNonNull(decidedOn, "decidedOn");
        authors = List.copyOf(authors);
    }

    /**
     * An author as the request names them.
     *
     * @param publishConsent whether the public may read the name; can be withdrawn later
     */
    public record Author(
            String name,
            String position,
            String unitId,
            String unitName,
            BigDecimal sharePercent,
            boolean publishConsent) {

        public Author {
            Objects.requireNonNull(name, "name");
        }

        Author withoutConsent() {
            return new Author(name, position, unitId, unitName, sharePercent, false);
        }
    }
}
