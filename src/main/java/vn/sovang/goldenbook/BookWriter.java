package vn.sovang.goldenbook;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sovang.goldenbook.Disclosure.Details;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.organisation.Tier;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;

/** Gives facts their number and their place in the chain of a locked book. */
@Component
class BookWriter {

    private static final int SALT_BYTES = 16;

    private final BookHeads heads;
    private final StoredEntries entries;
    private final Consents consents;
    private final SearchRows searchRows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BookWriter(BookHeads heads, StoredEntries entries, Consents consents, SearchRows searchRows, Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.consents = consents;
        this.searchRows = searchRows;
        this.clock = clock;
    }

    /** The facts of an entry before it has its place in the book. */
    record Facts(
            EntryKind kind,
            String refersTo,
            String unitName,
            Tier tier,
            String title,
            String benefits,
            boolean confidential,
            List<NewEntry.Author> authors,
            Details details,
            String decisionNumber,
            LocalDate decidedOn) {

        static Facts of(Unit unit, NewEntry entry) {
            return new Facts(
                    EntryKind.RECOGNITION,
                    null,
                    unit.name(),
                    entry.tier(),
                    entry.title(),
                    entry.benefits(),
                    entry.confidential(),
                    entry.authors(),
                    new Details(
                            entry.caseId(),
                            entry.receiptNumber(),
                            entry.field(),
                            entry.initiativeKind(),
                            entry.reason()),
                    entry.decisionNumber(),
                    entry.decidedOn());
        }

        /** The same recognition once more; a consent that was withdrawn meanwhile stays withdrawn. */
        static Facts of(StoredEntry revoked, Restoration restoration, Set<Integer> published) {
            EntryContent content = revoked.readContent();
            Details details = revoked.readDisclosure().details().value();
            List<NewEntry.Author> authors = revoked.readDisclosure().authors().stream()
                    .map(Commitment::value)
                    .toList();
            return new Facts(
                    EntryKind.RECOGNITION,
                    revoked.code(),
                    content.unitName(),
                    content.tier(),
                    content.title(),
                    content.benefits(),
                    content.confidential(),
                    IntStream.range(0, authors.size())
                            .mapToObj(index -> published.contains(index)
                                    ? authors.get(index)
                                    : authors.get(index).withoutConsent())
                            .toList(),
                    new Details(
                            details.caseId(),
                            details.receiptNumber(),
                            details.field(),
                            details.initiativeKind(),
                            restoration.reason()),
                    restoration.decisionNumber(),
                    restoration.decidedOn());
        }

        static Facts of(StoredEntry revoked, Revocation revocation) {
            EntryContent content = revoked.readContent();
            Details details = revoked.readDisclosure().details().value();
            return new Facts(
                    EntryKind.REVOCATION,
                    revoked.code(),
                    content.unitName(),
                    content.tier(),
                    content.title(),
                    null,
                    content.confidential(),
                    List.of(),
                    new Details(
                            details.caseId(),
                            details.receiptNumber(),
                            details.field(),
                            details.initiativeKind(),
                            revocation.reason()),
                    revocation.decisionNumber(),
                    revocation.decidedOn());
        }
    }

    /**
     * @param head the book, locked by the running transaction
     */
    StoredEntry write(Book head, Facts facts) {
        Disclosure disclosure =
                new Disclosure(facts.authors().stream().map(this::commitTo).toList(), commitTo(facts.details()));
        StoredEntry entry = StoredEntry.of(content(head, facts, disclosure), disclosure);
        entries.insert(entry);
        consents.insert(entry.code(), facts.authors());
        searchRows.insert(entry);
        heads.advance(entry);
        return entry;
    }

    private EntryContent content(Book head, Facts facts, Disclosure disclosure) {
        int year = facts.decidedOn().getYear();
        return new EntryContent(
                EntryContent.VERSION,
                head.unitId(),
                facts.unitName(),
                facts.tier(),
                head.entries() + 1,
                year,
                heads.nextNumber(head.unitId(), year),
                facts.kind(),
                facts.refersTo(),
                facts.title(),
                facts.benefits(),
                facts.confidential(),
                disclosure.authors().stream().map(Commitment::digest).toList(),
                disclosure.details().digest(),
                facts.decisionNumber(),
                facts.decidedOn(),
                now(),
                head.headHash());
    }

    private <T> Commitment<T> commitTo(T value) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Commitment<>(HexFormat.of().formatHex(salt), value);
    }

    /** Cut to what every database keeps of a timestamp. */
    private Instant now() {
        return BusinessTime.now(clock);
    }
}
