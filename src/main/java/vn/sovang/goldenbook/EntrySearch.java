package vn.sovang.goldenbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/** Finds recognitions by filter and words, or by code; only by what the public may read. */
@Repository
class EntrySearch {

    private static final String FROM = " from golden_book_search s";
    private static final String ORDER = " order by s.entered_at desc, s.unit_id, s.seq desc";

    private final JdbcClient jdbc;
    private final StoredEntries entries;
    private final Organisation organisation;

    EntrySearch(JdbcClient jdbc, StoredEntries entries, Organisation organisation) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.organisation = organisation;
    }

    Found<StoredEntry> find(GoldenBookSearch search, Paging paging) {
        return EntryCode.in(search.text())
                .map(code -> find(new Condition(search).code(code), paging))
                .filter(found -> found.total() > 0)
                .orElseGet(() -> find(new Condition(search).words(search.text()), paging));
    }

    private Found<StoredEntry> find(Condition condition, Paging paging) {
        // Counted in the order of the page: the few rows that decide are found by one index either way.
        long counted = jdbc.sql("select count(*) from (select s.entry_code" + FROM + condition.where + ORDER
                        + " fetch first :most rows only) counted")
                .params(condition.parameters)
                .param("most", Found.MOST_COUNTED + 1)
                .query(Long.class)
                .single();
        List<String> codes = counted <= Found.MOST_COUNTED && paging.offset() >= counted
                ? List.of()
                : jdbc.sql("select s.entry_code" + FROM + condition.where + ORDER
                                + " offset :offset rows fetch next :size rows only")
                        .params(condition.parameters)
                        .param("offset", paging.offset())
                        .param("size", paging.size())
                        .query(String.class)
                        .list();
        return Found.of(entries.withCodes(codes), paging.page(), paging.size(), counted);
    }

    /** What a row has to satisfy, with its parameters. */
    private final class Condition {

        private final StringBuilder where = new StringBuilder(" where 1 = 1");
        private final Map<String, Object> parameters = new HashMap<>();

        private Condition(GoldenBookSearch search) {
            if (search.unitId() != null) {
                and("s.unit_id in (:units)", "units", booksKeptBy(search.unitId()));
            }
            if (search.tier() != null) {
                and("s.tier = :tier", "tier", search.tier().name());
            }
            if (search.year() != null) {
                and("s.book_year = :year", "year", search.year());
            }
        }

        private Condition code(String code) {
            return and("s.entry_code = :code", "code", code);
        }

        private Condition words(String text) {
            int number = 0;
            for (String word : EntrySearch.words(text)) {
                String name = "word" + number++;
                and("s.words like :" + name + " escape '!'", name, TextFolding.contained(word));
            }
            return this;
        }

        private Condition and(String condition, String name, Object value) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
            return this;
        }
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(TextFolding.search(text).split(" ")));
        words.remove("");
        return words;
    }

    /** The unit and all dissolved units whose books have come down to it. */
    private Set<String> booksKeptBy(String unitId) {
        List<Unit> units = organisation.units();
        Set<String> kept = new LinkedHashSet<>(List.of(unitId));
        List<String> unread = new ArrayList<>(kept);
        while (!unread.isEmpty()) {
            String successor = unread.remove(0);
            units.stream()
                    .filter(unit -> successor.equals(unit.successorId()))
                    .map(Unit::id)
                    .filter(kept::add)
                    .forEach(unread::add);
        }
        return kept;
    }
}
