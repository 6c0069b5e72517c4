package vn.sovang.goldenbook;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a recognition is found by now: its words, and the names of those who may be named. */
record SearchRow(
        String entryCode, String unitId, int seq, String tier, int bookYear, LocalDateTime enteredAt, String words) {

    /**
     * Empty for a counter-entry, which is reached from what it revokes.
     *
     * @param isPublished whether the author at this place may be named
     */
    static Optional<SearchRow> of(StoredEntry entry, Disclosure disclosure, IntPredicate isPublished) {
        if (!entry.kind().equals(EntryKind.RECOGNITION.name())) {
            return Optional.empty();
        }
        Stream<String> names = IntStream.range(0, disclosure.authors().size())
                .filter(isPublished)
                .mapToObj(index -> Consents.Consent.of(
                                index, disclosure.authors().get(index).value())
                        .foldedName());
        // A line break is in no word, so that nothing is found across two texts.
        String words = Stream.concat(Stream.of(entry.searchText()), names).collect(Collectors.joining("\n"));
        return Optional.of(new SearchRow(
                entry.code(), entry.unitId(), entry.seq(), entry.tier(), entry.bookYear(), entry.enteredAt(), words));
    }
}
