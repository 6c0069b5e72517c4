package vn.sovang.award;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.sovang.goldenbook.Found;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.GoldenBookSearch;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/** Finds Golden Book entries that a nominee of a letter may rely on, so that nobody retypes them. */
@Service
public class EvidenceSearch {

    private static final int MOST_FOUND = 20;
    private static final int MOST_PAGES = 5;
    private static final int PAGE_SIZE = 200;

    private final GoldenBook book;
    private final Organisation organisation;

    EvidenceSearch(GoldenBook book, Organisation organisation) {
        this.book = book;
        this.organisation = organisation;
    }

    /** Valid entries in the books of the nominating unit, those below it and those above, newest first. */
    public List<GoldenBookEntry> find(AwardLetter letter, String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        Set<String> books = books(letter.unitId());
        List<GoldenBookEntry> found = new ArrayList<>();
        GoldenBookSearch search = new GoldenBookSearch(null, null, null, TextFolding.printable(text));
        for (int page = 0; page < MOST_PAGES && found.size() < MOST_FOUND; page++) {
            Found<GoldenBookEntry> part = book.search(search, Paging.of(page, PAGE_SIZE));
            part.items().stream()
                    .filter(entry -> Evidence.isValid(entry) && books.contains(entry.unitId()))
                    .limit(MOST_FOUND - found.size())
                    .forEach(found::add);
            if (!part.hasNext()) {
                break;
            }
        }
        return found;
    }

    public Optional<GoldenBookEntry> byCode(String code) {
        return code == null || code.isBlank() ? Optional.empty() : book.find(code);
    }

    /** Whether an author whose name is published carries the name. */
    public boolean names(GoldenBookEntry entry, String name) {
        return name != null && Evidence.names(entry, name);
    }

    private Set<String> books(String unitId) {
        Set<String> books = new HashSet<>();
        organisation.chainFrom(unitId).forEach(unit -> books.add(unit.id()));
        organisation.units().stream()
                .filter(unit ->
                        organisation.chainFrom(unit.id()).stream().map(Unit::id).anyMatch(unitId::equals))
                .forEach(unit -> books.add(unit.id()));
        return books;
    }
}
