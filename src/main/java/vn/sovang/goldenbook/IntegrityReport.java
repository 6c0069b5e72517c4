package vn.sovang.goldenbook;

import java.time.Instant;
import java.util.List;

/**
 * What checking the books found.
 *
 * @param valid whether nothing was found
 * @param firstInvalid null when everything is as it was entered
 * @param complete whether every entry there is has been checked; otherwise the rest is being checked
 * @param recomputedAt since when every book has been read from its first entry at least once; null when one has not
 */
public record IntegrityReport(
        boolean valid, List<Book> books, Finding firstInvalid, boolean complete, Instant recomputedAt) {

    /** The head of a unit's book: compare it with one noted earlier. */
    public record Book(String unitId, int entries, String headHash) {}

    /**
     * The first place where a book is not what was entered.
     *
     * @param sequence position in the unit's chain; 0 when the head of the book is at fault
     * @param code null when the entry is missing
     */
    public record Finding(String unitId, int sequence, String code, Reason reason) {}

    /** What is wrong there. */
    public enum Reason {
        /** The content does not have the hash it was entered with. */
        CONTENT_CHANGED,
        /** A stored author is not the one the content commits to. */
        AUTHORS_CHANGED,
        /** The stored details are not those the content commits to. */
        DETAILS_CHANGED,
        /** A column used for searching says something else than the content. */
        COLUMNS_CHANGED,
        /** Consent or searchable name of an author is not what was entered. */
        CONSENT_CHANGED,
        /** The previous hash is not the hash of the entry before: entries were removed, inserted or exchanged. */
        CHAIN_BROKEN,
        /** Numbers of a year do not run 1, 2, 3, … */
        NUMBER_GAP,
        /** Entries or last hash differ from the head of the book: the end was cut off or prolonged. */
        HEAD_DIFFERS,
        /** The counter of a year is not the last number given. */
        COUNTER_DIFFERS
    }
}
