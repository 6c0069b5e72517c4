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
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/** Finds recognitions by filter and words; only by what the public may read. */
@Repository
class EntrySearch {

    /** A name counts only while its owner agrees to be named: a search must not reveal what the page masks. */
    private static final String WORD = """
             and (e.search_text like :%1$s escape '!' or exists (select 1 from golden_book_consent c \
            where c.entry_code = e.code and c.given and c.withdrawn_at is null and c.folded_name like :%1$s escape '!'))""";

    private final JdbcClient jdbc;
    private final Organisation organisation;

    EntrySearch(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    PageOf<StoredEntry> find(GoldenBookSearch search, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(search, parameters);
        long total = jdbc.sql("select count(*) from golden_book_entry e" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        List<StoredEntry> rows = jdbc.sql(StoredEntries.SELECT + where
                        + " order by e.entered_at desc, e.unit_id, e.seq desc offset :offset rows"
                        + " fetch next :size rows only")
                .params(parameters)
                .param("offset", paging.offset())
                .param("size", paging.size())
                .query(StoredEntry.class)
                .list();
        return new PageOf<>(rows, paging.page(), paging.size(), total);
    }

    private String where(GoldenBookSearch search, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where e.kind = 'RECOGNITION'");
        if (search.unitId() != null) {
            where.append(" and e.unit_id in (:units)");
            parameters.put("units", booksKeptBy(search.unitId()));
        }
        if (search.tier() != null) {
            where.append(" and e.tier = :tier");
            parameters.put("tier", search.tier().name());
        }
        if (search.year() != null) {
            where.append(" and e.book_year = :year");
            parameters.put("year", search.year());
        }
        int number = 0;
        for (String word : words(search.text())) {
            String parameter = "word" + number++;
            where.append(WORD.formatted(parameter));
            parameters.put(parameter, "%" + escaped(word) + "%");
        }
        return where.toString();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(List.of(TextFolding.fold(text).split(" ")));
        words.remove("");
        return words;
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
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
