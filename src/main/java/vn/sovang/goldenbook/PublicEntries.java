package vn.sovang.goldenbook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Turns stored entries into what anybody may read: from the hashed content, masked, with today's status. */
@Component
class PublicEntries {

    private final StoredEntries entries;
    private final Consents consents;

    PublicEntries(StoredEntries entries, Consents consents) {
        this.entries = entries;
        this.consents = consents;
    }

    GoldenBookEntry of(StoredEntry entry) {
        return of(List.of(entry)).get(0);
    }

    List<GoldenBookEntry> of(List<StoredEntry> stored) {
        List<String> codes = stored.stream().map(StoredEntry::code).toList();
        Map<String, Set<Integer>> published = consents.publishedAuthors(codes);
        Map<String, StoredEntry> revocations = entries.revocationsOf(codes).stream()
                .collect(Collectors.toMap(
                        revocation -> revocation.readContent().refersTo(),
                        Function.identity(),
                        (first, second) -> first));
        return stored.stream()
                .map(entry -> of(entry, published.getOrDefault(entry.code(), Set.of()), revocations.get(entry.code())))
                .toList();
    }

    private static GoldenBookEntry of(StoredEntry entry, Set<Integer> published, StoredEntry revocation) {
        EntryContent content = entry.readContent();
        Disclosure disclosure = entry.readDisclosure();
        Disclosure.Details details =
                content.confidential() ? null : disclosure.details().value();
        return new GoldenBookEntry(
                entry.code(),
                content.kind(),
                content.number(),
                content.year(),
                content.sequence(),
                content.unitId(),
                content.unitName(),
                content.tier(),
                content.title(),
                details == null ? null : details.field(),
                content.benefits(),
                content.confidential(),
                authors(disclosure.authors(), published),
                content.decisionNumber(),
                content.decidedOn(),
                details == null ? null : details.reason(),
                content.enteredAt(),
                statusOf(entry, revocation),
                content.refersTo(),
                revocation == null ? null : revocation.code(),
                content.previousHash(),
                entry.hash());
    }

    private static EntryStatus statusOf(StoredEntry entry, StoredEntry revocation) {
        if (EntryAudit.faultOf(entry).isPresent()) {
            return EntryStatus.ALTERED;
        }
        return revocation == null ? EntryStatus.VALID : EntryStatus.REVOKED;
    }

    private static List<GoldenBookEntry.Author> authors(
            List<Commitment<NewEntry.Author>> authors, Set<Integer> published) {
        return IntStream.range(0, authors.size())
                .mapToObj(index -> author(authors.get(index).value(), published.contains(index)))
                .toList();
    }

    private static GoldenBookEntry.Author author(NewEntry.Author author, boolean published) {
        return published
                ? new GoldenBookEntry.Author(author.name(), author.position(), author.sharePercent())
                : new GoldenBookEntry.Author(null, null, author.sharePercent());
    }
}
