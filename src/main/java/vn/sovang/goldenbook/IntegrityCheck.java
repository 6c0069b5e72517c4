package vn.sovang.goldenbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sovang.goldenbook.Consents.Consent;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.goldenbook.IntegrityReport.Finding;
import vn.sovang.goldenbook.IntegrityReport.Reason;

/** Recomputes a book and says where it stops being what was entered. */
@Component
class IntegrityCheck {

    private final BookHeads heads;
    private final StoredEntries entries;
    private final Consents consents;
    private final SearchRows searchRows;

    IntegrityCheck(BookHeads heads, StoredEntries entries, Consents consents, SearchRows searchRows) {
        this.heads = heads;
        this.entries = entries;
        this.consents = consents;
        this.searchRows = searchRows;
    }

    /** The book from its first entry on. */
    KeptCheck recompute(String unitId, Instant now) {
        return goOn(KeptCheck.atTheBeginning(unitId, now));
    }

    /** What was added to the book since the check; what lies before is taken as it was found then. */
    KeptCheck goOn(KeptCheck checked) {
        Walk walk = new Walk(heads.head(checked.head().unitId()), checked);
        return new KeptCheck(walk.head, walk.numbers, walk.finding().orElse(null), checked.recomputedAt());
    }

    /** One pass over one book or the end of it. */
    private final class Walk {

        private final Book head;
        private final Map<Integer, Integer> numbers;
        private final List<Finding> findings = new ArrayList<>();
        private String lastHash;
        private int lastSequence;

        private Walk(Book head, KeptCheck from) {
            this.head = head;
            this.numbers = new HashMap<>(from.numbers());
            this.lastHash = from.head().headHash();
            this.lastSequence = from.head().entries();
        }

        private Optional<Finding> finding() {
            entries.readBook(head.unitId(), lastSequence, Integer.MAX_VALUE, this::read);
            if (findings.isEmpty() && (lastSequence != head.entries() || !lastHash.equals(head.headHash()))) {
                note(0, null, Reason.HEAD_DIFFERS);
            }
            if (findings.isEmpty() && !numbers.equals(heads.numbers(head.unitId()))) {
                note(0, null, Reason.COUNTER_DIFFERS);
            }
            return findings.stream().findFirst();
        }

        private void read(List<StoredEntry> part) {
            List<String> codes = part.stream().map(StoredEntry::code).toList();
            Surroundings around =
                    new Surroundings(consents.of(codes), consents.publishedAuthors(codes), searchRows.of(codes));
            for (StoredEntry entry : part) {
                if (findings.isEmpty()) {
                    read(entry, around);
                }
            }
        }

        private void read(StoredEntry entry, Surroundings around) {
            if (entry.seq() != lastSequence + 1) {
                note(lastSequence + 1, null, Reason.CHAIN_BROKEN);
                return;
            }
            faultOf(entry, around).ifPresent(reason -> note(entry.seq(), entry.code(), reason));
            lastSequence = entry.seq();
            lastHash = entry.hash();
        }

        private Optional<Reason> faultOf(StoredEntry entry, Surroundings around) {
            Optional<Reason> fault = EntryAudit.faultOf(entry);
            if (fault.isPresent()) {
                return fault;
            }
            EntryContent content = entry.readContent();
            if (!content.previousHash().equals(lastHash)) {
                return Optional.of(Reason.CHAIN_BROKEN);
            }
            if (numbers.merge(content.year(), 1, Integer::sum) != content.number()) {
                return Optional.of(Reason.NUMBER_GAP);
            }
            return around.faultOf(entry);
        }

        private void note(int sequence, String code, Reason reason) {
            findings.add(new Finding(head.unitId(), sequence, code, reason));
        }
    }

    /** What is kept beside some entries and follows from them, by code. */
    private record Surroundings(
            Map<String, List<Consent>> given, Map<String, Set<Integer>> published, Map<String, SearchRow> search) {

        private Optional<Reason> faultOf(StoredEntry entry) {
            Disclosure disclosure = entry.readDisclosure();
            if (!given.getOrDefault(entry.code(), List.of()).equals(consentsIn(disclosure))) {
                return Optional.of(Reason.CONSENT_CHANGED);
            }
            Set<Integer> named = published.getOrDefault(entry.code(), Set.of());
            return Optional.ofNullable(search.get(entry.code()))
                            .equals(SearchRow.of(entry, disclosure, named::contains))
                    ? Optional.empty()
                    : Optional.of(Reason.COLUMNS_CHANGED);
        }
    }

    private static List<Consent> consentsIn(Disclosure disclosure) {
        return IntStream.range(0, disclosure.authors().size())
                .mapToObj(index ->
                        Consent.of(index, disclosure.authors().get(index).value()))
                .toList();
    }
}
