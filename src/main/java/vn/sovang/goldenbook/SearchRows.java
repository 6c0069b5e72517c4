package vn.sovang.goldenbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the public searches like entries and consents. */
@Repository
class SearchRows {

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredEntry entry) {
        Disclosure disclosure = entry.readDisclosure();
        SearchRow.of(
                        entry,
                        disclosure,
                        index -> disclosure.authors().get(index).value().publishConsent())
                .ifPresent(row -> jdbc.sql("""
                                insert into golden_book_search (entry_code, unit_id, seq, tier, book_year, entered_at, words) \
                                values (:entryCode, :unitId, :seq, :tier, :bookYear, :enteredAt, :words)""").paramSource(row).update());
    }

    /** Until the transaction ends nobody else changes who of the entry may be named. */
    void lock(String code) {
        jdbc.sql("select entry_code from golden_book_search where entry_code = :code for update")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    void renew(StoredEntry entry, Set<Integer> published) {
        SearchRow.of(entry, entry.readDisclosure(), published::contains)
                .ifPresent(row -> jdbc.sql("update golden_book_search set words = :words where entry_code = :entryCode")
                        .paramSource(row)
                        .update());
    }

    Map<String, SearchRow> of(List<String> codes) {
        return jdbc
                .sql("select entry_code, unit_id, seq, tier, book_year, entered_at, words from golden_book_search "
                        + "where entry_code in (:codes)")
                .param("codes", codes)
                .query(SearchRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(SearchRow::entryCode, Function.identity()));
    }

    private static SearchRow read(ResultSet row, int number) throws SQLException {
        return new SearchRow(
                row.getString("entry_code"),
                row.getString("unit_id"),
                row.getInt("seq"),
                row.getString("tier"),
                row.getInt("book_year"),
                row.getObject("entered_at", LocalDateTime.class),
                row.getString("words"));
    }
}
