package vn.sovang.goldenbook;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sovang.goldenbook.IntegrityReport.Reason;

/** Compares a stored entry with itself: the content with its hash, everything else with the content. */
final class EntryAudit {

    private EntryAudit() {}

    /** What is wrong with the entry taken alone, empty when nothing is. */
    static Optional<Reason> faultOf(StoredEntry entry) {
        if (!isContentAsHashed(entry)) {
            return Optional.of(Reason.CONTENT_CHANGED);
        }
        EntryContent content = entry.readContent();
        Disclosure disclosure;
        try {
            disclosure = entry.readDisclosure();
        } catch (UncheckedIOException unreadable) {
            return Optional.of(Reason.DETAILS_CHANGED);
        }
        if (!isOpenedBy(content.authors(), disclosure.authors())) {
            return Optional.of(Reason.AUTHORS_CHANGED);
        }
        if (disclosure.details() == null
                || !disclosure.details().digest().equals(content.details())
                || !CanonicalJson.of(disclosure).equals(entry.disclosure())) {
            return Optional.of(Reason.DETAILS_CHANGED);
        }
        return StoredEntry.of(content, disclosure).equals(entry)
                ? Optional.empty()
                : Optional.of(Reason.COLUMNS_CHANGED);
    }

    private static boolean isContentAsHashed(StoredEntry entry) {
        try {
            return CanonicalJson.sha256(entry.content()).equals(entry.hash())
                    && CanonicalJson.of(entry.readContent()).equals(entry.content());
        } catch (UncheckedIOException unreadable) {
            return false;
        }
    }

    private static boolean isOpenedBy(List<String> digests, List<Commitment<NewEntry.Author>> authors) {
        return authors != null
                && digests.size() == authors.size()
                && IntStream.range(0, digests.size())
                        .allMatch(index -> authors.get(index) != null
                                && digests.get(index).equals(authors.get(index).digest()));
    }
}
