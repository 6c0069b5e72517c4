package vn.sovang.goldenbook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;

/**
 * The Golden Books of all units (002-28): append-only, numbered without gaps per unit and year, chained by hash per
 * unit. What it returns may be shown to anybody: authors without consent and confidential details are masked.
 */
public interface GoldenBook {

    /**
     * Enters a recognised initiative within the caller's transaction; the unit's book stays locked until that ends.
     * A repeated append for the same case and unit changes nothing and returns the entry there is.
     */
    GoldenBookEntry append(NewEntry entry);

    /**
     * Revokes an entry by a counter-entry in the same book, which is returned; the revoked entry stays readable.
     * Repeated with the same decision it returns the counter-entry there is.
     *
     * @throws NotVisible when there is no such entry, or it is a counter-entry itself
     * @throws AlreadyDone when another decision has revoked it
     */
    GoldenBookEntry revoke(Revocation revocation);

    /**
     * Enters a revoked recognition anew, as a new entry that refers to the revoked one; nothing that was entered changes.
     * Repeated it returns the entry there is.
     *
     * @throws NotVisible when there is no such recognition
     * @throws AlreadyDone when it is not revoked
     */
    GoldenBookEntry restore(Restoration restoration);

    /**
     * Masks an author in every public answer from now on; the register stays as it is.
     *
     * @param author position in {@link GoldenBookEntry#authors()}, from 0
     * @param account who withdrew the consent
     * @throws NotVisible when there is no such entry or author
     */
    void withdrawPublicationConsent(String code, int author, String account);

    /** Finds an entry by its code as a person may have typed it: lower case, O for 0, I or L for 1. */
    Optional<GoldenBookEntry> find(String code);

    /** Id of the case that the entry is about; not for the public. */
    Optional<String> caseOf(String code);

    /** All entries of a case, counter-entries included, oldest first. */
    List<GoldenBookEntry> entriesOf(String caseId);

    /** Recognitions that match, newest first; a unit's answer includes the books it keeps for dissolved units. */
    Found<GoldenBookEntry> search(GoldenBookSearch search, Paging paging);

    /**
     * The unit's own book as JSON Lines without line ends: one entry per line in order, then the head. The lines prove
     * themselves without this server (docs/adr/0005).
     *
     * @throws NotVisible when nobody ever had this unit id
     */
    void export(String unitId, Consumer<String> lines);

    /** Recomputes every book from its first entry, which takes minutes for large books, and keeps the result. */
    IntegrityReport integrity();

    /**
     * What is known without recomputing: the kept results, and what was entered since, unless that is very much. An old
     * entry that was changed meanwhile is found when its book is recomputed: at the start and every night.
     */
    IntegrityReport keptIntegrity();
}
