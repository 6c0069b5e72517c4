package vn.sovang.goldenbook;

import java.time.Instant;
import java.util.Map;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.goldenbook.IntegrityReport.Finding;

/**
 * How far a book was checked, and what was found.
 *
 * @param head the book's head at that time
 * @param numbers last number of each year up to there
 * @param fault null when there was none
 * @param recomputedAt when the book was last read from its first entry; null when that is to be done
 */
record KeptCheck(Book head, Map<Integer, Integer> numbers, Finding fault, Instant recomputedAt) {

    /** Before the first entry of the unit's book. */
    static KeptCheck atTheBeginning(String unitId, Instant now) {
        return new KeptCheck(new Book(unitId, 0, EntryContent.NO_HASH), Map.of(), null, now);
    }

    /** A fault stands until the whole book is recomputed: what follows it cannot mend it. */
    boolean isUpTo(Book now) {
        return fault != null || head.equals(now);
    }
}
