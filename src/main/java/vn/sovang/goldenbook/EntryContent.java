package vn.sovang.goldenbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.organisation.Tier;

/**
 * The hashed facts of an entry; its canonical JSON is what is stored, hashed and exported.
 *
 * @param version of this format; a reader of an old export then knows which fields to expect
 * @param authors one commitment per author, in the order of the request
 * @param details commitment to {@link Disclosure.Details}
 */
record EntryContent(
        int version,
        String unitId,
        String unitName,
        Tier tier,
        int sequence,
        int year,
        int number,
        EntryKind kind,
        String refersTo,
        String title,
        String benefits,
        boolean confidential,
        List<String> authors,
        String details,
        String decisionNumber,
        LocalDate decidedOn,
        Instant enteredAt,
        String previousHash) {

    static final int VERSION = 1;

    /** Previous hash of the first entry of a book. */
    static final String NO_HASH = "0".repeat(64);
}
