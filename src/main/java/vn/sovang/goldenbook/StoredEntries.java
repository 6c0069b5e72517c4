package vn.sovang.goldenbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the register. There is no update and no delete here. */
@Repository
class StoredEntries {

    private static final String SELECT = """
            select code, unit_id, seq, book_year, entry_number, kind, refers_to, case_id, tier, act, search_text, \
            content, disclosure, previous_hash, hash, entered_at from golden_book_entry e""";

    private final JdbcClient jdbc;

    StoredEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredEntry entry) {
        jdbc.sql("""
                        insert into golden_book_entry (code, unit_id, seq, book_year, entry_number, kind, refers_to, \
                        case_id, tier, act, search_text, content, disclosure, previous_hash, hash, entered_at) \
                        values (:code, :unitId, :seq, :bookYear, :entryNumber, :kind, :refersTo, :caseId, :tier, \
                        :act, :searchText, :content, :disclosure, :previousHash, :hash, :enteredAt)""").paramSource(entry).update();
    }

    Optional<StoredEntry> byCode(String code) {
        return one("code", code);
    }

    Optional<StoredEntry> byAct(String act) {
        return one("act", act);
    }

    /** The entries with these codes, newest first as the search lists them. */
    List<StoredEntry> withCodes(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where code in (:codes) order by entered_at desc, unit_id, seq desc")
                .param("codes", codes)
                .query(StoredEntries::read)
                .list();
    }

    List<StoredEntry> ofCase(String caseId) {
        return jdbc.sql(SELECT + " where case_id = :case order by entered_at, unit_id, seq")
                .param("case", caseId)
                .query(StoredEntries::read)
                .list();
    }

    /** Counter-entries that revoke one of the entries. */
    List<StoredEntry> revocationsOf(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where refers_to in (:codes) and kind = 'REVOCATION' order by seq")
                .param("codes", codes)
                .query(StoredEntries::read)
                .list();
    }

    /** A book in order behind the first position up to the second, some entries at a time, so that no book is too long to be read. */
    void readBook(String unitId, int from, int upTo, Consumer<List<StoredEntry>> reader) {
        List<StoredEntry> part = after(from, unitId, upTo);
        while (!part.isEmpty()) {
            reader.accept(part);
            part = after(part.get(part.size() - 1).seq(), unitId, upTo);
        }
    }

    private List<StoredEntry> after(int sequence, String unitId, int upTo) {
        return jdbc.sql(SELECT + " where unit_id = :unit and seq > :after and seq <= :last"
                        + " order by seq fetch first 200 rows only")
                .param("unit", unitId)
                .param("after", sequence)
                .param("last", upTo)
                .query(StoredEntries::read)
                .list();
    }

    private Optional<StoredEntry> one(String column, String value) {
        return jdbc.sql(SELECT + " where " + column + " = :value")
                .param("value", value)
                .query(StoredEntries::read)
                .optional();
    }

    /** By hand: deriving it from the record asks H2 for columns it does not have, and that fills its trace file. */
    static StoredEntry read(ResultSet row, int number) throws SQLException {
        return new StoredEntry(
                row.getString("code"),
                row.getString("unit_id"),
                row.getInt("seq"),
                row.getInt("book_year"),
                row.getInt("entry_number"),
                row.getString("kind"),
                row.getString("refers_to"),
                row.getString("case_id"),
                row.getString("tier"),
                row.getString("act"),
                row.getString("search_text"),
                row.getString("content"),
                row.getString("disclosure"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getObject("entered_at", LocalDateTime.class));
    }
}
