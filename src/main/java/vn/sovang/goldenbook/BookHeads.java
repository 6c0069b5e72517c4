package vn.sovang.goldenbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.goldenbook.IntegrityReport.Book;

/** The row per unit that appending locks, and the numbers given per year. */
@Repository
class BookHeads {

    private static final String SELECT = "select unit_id, entries, head_hash from golden_book";

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    BookHeads(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** The head of the unit's book, locked until the transaction ends; opens the book when it is the first entry. */
    Book lock(String unitId) {
        return locked(unitId).orElseGet(() -> {
            open(unitId);
            return locked(unitId).orElseThrow();
        });
    }

    /** Next number in unit and year; call it only with the book locked. */
    int nextNumber(String unitId, int year) {
        int given = jdbc.sql("update golden_book_number set last_number = last_number + 1 "
                        + "where unit_id = :unit and book_year = :year")
                .param("unit", unitId)
                .param("year", year)
                .update();
        if (given == 0) {
            jdbc.sql("insert into golden_book_number (unit_id, book_year, last_number) values (:unit, :year, 1)")
                    .param("unit", unitId)
                    .param("year", year)
                    .update();
        }
        return numbers(unitId).get(year);
    }

    void advance(StoredEntry last) {
        jdbc.sql("update golden_book set entries = :entries, head_hash = :hash where unit_id = :unit")
                .param("entries", last.seq())
                .param("hash", last.hash())
                .param("unit", last.unitId())
                .update();
    }

    /** The head without a lock; a book without entries when none was opened. */
    Book head(String unitId) {
        return jdbc.sql(SELECT + " where unit_id = :unit")
                .param("unit", unitId)
                .query(BookHeads::read)
                .optional()
                .orElseGet(() -> new Book(unitId, 0, EntryContent.NO_HASH));
    }

    /** All books that were opened, by unit id. */
    List<Book> heads() {
        return jdbc.sql(SELECT + " order by unit_id").query(BookHeads::read).list();
    }

    /** Last number given, by year. */
    Map<Integer, Integer> numbers(String unitId) {
        Map<Integer, Integer> numbers = new HashMap<>();
        jdbc.sql("select book_year, last_number from golden_book_number where unit_id = :unit")
                .param("unit", unitId)
                .query(row -> {
                    numbers.put(row.getInt("book_year"), row.getInt("last_number"));
                });
        return numbers;
    }

    private Optional<Book> locked(String unitId) {
        return jdbc.sql(SELECT + " where unit_id = :unit for update")
                .param("unit", unitId)
                .query(BookHeads::read)
                .optional();
    }

    /** Two transactions may open a book at once: behind a savepoint, losing that race harms nothing. */
    private void open(String unitId) {
        try {
            savepoint.executeWithoutResult(
                    status -> jdbc.sql("insert into golden_book (unit_id, entries, head_hash) values (:unit, 0, :hash)")
                            .param("unit", unitId)
                            .param("hash", EntryContent.NO_HASH)
                            .update());
        } catch (DuplicateKeyException openedMeanwhile) {
            // The other transaction has committed; its row can now be locked.
        }
    }

    private static Book read(ResultSet row, int number) throws SQLException {
        return new Book(row.getString("unit_id"), row.getInt("entries"), row.getString("head_hash"));
    }
}
