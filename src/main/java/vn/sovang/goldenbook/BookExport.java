package vn.sovang.goldenbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.sovang.goldenbook.IntegrityReport.Book;

/**
 * Writes a book so that it proves itself: canonical JSON Lines, the hashed content unchanged inside. The head is read
 * first and nothing before it ever changes, so that this needs no transaction, which a slow reader would keep open.
 */
@Component
class BookExport {

    private final BookHeads heads;
    private final StoredEntries entries;
    private final Consents consents;

    BookExport(BookHeads heads, StoredEntries entries, Consents consents) {
        this.heads = heads;
        this.entries = entries;
        this.consents = consents;
    }

    /** One entry; {@code disclosed} opens what the public may read of the commitments in {@code entry}. */
    record Line(String code, Disclosure disclosed, JsonNode entry, String hash) {}

    void write(String unitId, Consumer<String> lines) {
        Book head = heads.head(unitId);
        entries.readBook(unitId, 0, head.entries(), part -> write(part, lines));
        lines.accept(CanonicalJson.of(head));
    }

    private void write(List<StoredEntry> part, Consumer<String> lines) {
        Map<String, Set<Integer>> published =
                consents.publishedAuthors(part.stream().map(StoredEntry::code).toList());
        for (StoredEntry entry : part) {
            lines.accept(CanonicalJson.of(line(entry, published.getOrDefault(entry.code(), Set.of()))));
        }
    }

    private static Line line(StoredEntry entry, Set<Integer> published) {
        EntryContent content = entry.readContent();
        Disclosure disclosed = entry.readDisclosure().forThePublic(content.confidential(), published::contains);
        return new Line(entry.code(), disclosed, CanonicalJson.tree(entry.content()), entry.hash());
    }
}
