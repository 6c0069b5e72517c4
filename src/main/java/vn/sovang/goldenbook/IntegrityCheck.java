package vn.sovang.goldenbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.sovang.goldenbook.Consents.Consent;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.goldenbook.IntegrityReport.Finding;
import vn.sovang.goldenbook.IntegrityReport.Reason;

/** Recomputes all books and says where the first one stops being what was entered. */
@Component
class IntegrityCheck {

    private final BookHeads heads;
    private final StoredEntries entries;
    private final Consents consents;

    IntegrityCheck(BookHeads heads, StoredEntries entries, Consents consents) {
        this.heads = heads;
        this.entries = entries;
        this.consents = consents;
    }

    IntegrityReport report() {
        List<Book> books = heads.heads();
        Finding first = books.stream()
                .map(book -> new Walk(book).finding())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        return new IntegrityReport(first == null, books, first);
    }

    /** One pass over one book. */
    private final class Walk {

        private final Book head;
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private String lastHash = EntryContent.NO_HASH;
        private int lastSequence;

        private Walk(Book head) {
            this.head = head;
        }

        private Optional<Finding> finding() {
            entries.readBook(head.unitId(), Integer.MAX_VALUE, this::read);
            if (findings.isEmpty() && (lastSequence != head.entries() || !lastHash.equals(head.headHash()))) {
                note(0, null, Reason.HEAD_DIFFERS);
            }
            if (findings.isEmpty() && !numbers.equals(heads.numbers(head.unitId()))) {
                note(0, null, Reason.COUNTER_DIFFERS);
            }
            return findings.stream().findFirst();
        }

        private void read(List<StoredEntry> part) {
            Map<String, List<Consent>> given =
                    consents.of(part.stream().map(StoredEntry::code).toList());
            for (StoredEntry entry : part) {
                if (findings.isEmpty()) {
                    read(entry, given.getOrDefault(entry.code(), List.of()));
                }
            }
        }

        private void read(StoredEntry entry, List<Consent> given) {
            if (entry.seq() != lastSequence + 1) {
                note(lastSequence + 1, null, Reason.CHAIN_BROKEN);
                return;
            }
            faultOf(entry, given).ifPresent(reason -> note(entry.seq(), entry.code(), reason));
            lastSequence = entry.seq();
            lastHash = entry.hash();
        }

        private Optional<Reason> faultOf(StoredEntry entry, List<Consent> given) {
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
            return given.equals(consentsIn(entry.readDisclosure()))
                    ? Optional.empty()
                    : Optional.of(Reason.CONSENT_CHANGED);
        }

        private void note(int sequence, String code, Reason reason) {
            findings.add(new Finding(head.unitId(), sequence, code, reason));
        }
    }

    private static List<Consent> consentsIn(Disclosure disclosure) {
        return IntStream.range(0, disclosure.authors().size())
                .mapToObj(index ->
                        Consent.of(index, disclosure.authors().get(index).value()))
                .toList();
    }
}
