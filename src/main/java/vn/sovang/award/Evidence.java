package vn.sovang.award;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.shared.TextFolding;

/** Golden Book entries as evidence of achievements. */
@Component
class Evidence {

    private final GoldenBook book;

    Evidence(GoldenBook book) {
        this.book = book;
    }

    List<GoldenBookEntry> entries(Nominee nominee) {
        return nominee.evidence().stream()
                .flatMap(code -> book.find(code).stream())
                .toList();
    }

    /** The code as the book writes it, from what a person typed. */
    String canonical(String code) {
        return book.find(code).map(GoldenBookEntry::code).orElse(code);
    }

    static boolean isValid(GoldenBookEntry entry) {
        return entry.kind() == EntryKind.RECOGNITION && entry.status() == EntryStatus.VALID;
    }

    /** Whether an author whose name is published carries the nominee's name. */
    static boolean names(GoldenBookEntry entry, String name) {
        return entry.authors().stream()
                .map(GoldenBookEntry.Author::name)
                .filter(Objects::nonNull)
                .anyMatch(author -> TextFolding.isSame(author, name));
    }
}
