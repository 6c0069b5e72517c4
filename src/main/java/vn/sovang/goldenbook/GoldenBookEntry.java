package vn.sovang.goldenbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.BusinessTime;

/**
 * An entry as anybody may read it, taken from the hashed content.
 *
 * @param code verification code, see docs/adr/0005
 * @param number running number in unit and year, from 1
 * @param sequence position in the unit's chain, from 1
 * @param unitName name of the unit on the day of the entry
 * @param field null when confidential
 * @param reason basis of the entry; null when confidential
 * @param refersTo code of the entry a counter-entry concerns, else null
 * @param revokedBy code of the counter-entry that revokes this one, else null
 */
public record GoldenBookEntry(
        String code,
        EntryKind kind,
        int number,
        int year,
        int sequence,
        String unitId,
        String unitName,
        Tier tier,
        String title,
        String field,
        String benefits,
        boolean confidential,
        List<Author> authors,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        Instant enteredAt,
        EntryStatus status,
        String refersTo,
        String revokedBy,
        String previousHash,
        String hash) {

    /** The day of the entry in Vietnam. */
    public LocalDate enteredOn() {
        return BusinessTime.dayOf(enteredAt);
    }

    /**
     * An author.
     *
     * @param name null when the author's name is not published
     * @param position null when the author's name is not published
     */
    public record Author(String name, String position, BigDecimal sharePercent) {

        public boolean isPublished() {
            return name != null;
        }
    }
}
