package vn.sovang.goldenbook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.organisation.Organisation;

/** The module alone on a database with its migrations; empty before each test, no transaction around it. */
@DataJdbcTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({
    PersistentGoldenBook.class,
    BookHeads.class,
    BookWriter.class,
    BookExport.class,
    StoredEntries.class,
    Consents.class,
    PublicEntries.class,
    EntrySearch.class,
    IntegrityCheck.class,
    GoldenBookDatabase.Surroundings.class
})
abstract class GoldenBookDatabase {

    @Autowired
    GoldenBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("#{'${spring.datasource.url}'.contains('postgresql')}")
    boolean isPostgres;

    @TestConfiguration
    static class Surroundings {

        @Bean
        Organisation organisation() {
            return new FakeOrganisation();
        }

        @Bean
        Clock clock() {
            // 16:59 UTC is 23:59 in Vietnam.
            return Clock.fixed(Instant.parse("2026-03-15T16:59:00Z"), ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void empty() {
        tamper("delete from golden_book_consent");
        tamper("delete from golden_book_entry where refers_to is not null");
        tamper("delete from golden_book_entry");
        tamper("delete from golden_book_number");
        tamper("delete from golden_book");
    }

    /** Does what nobody may do, with the database's own protection lifted for it. */
    void tamper(String sql) {
        transaction().executeWithoutResult(status -> {
            jdbc.sql(isPostgres ? "set local session_replication_role = replica" : "set referential_integrity false")
                    .update();
            jdbc.sql(sql).update();
        });
    }

    @AfterEach
    void protectAgain() {
        if (!isPostgres) {
            jdbc.sql("set referential_integrity true").update();
        }
    }

    GoldenBookEntry append(Recognition recognition) {
        return book.append(recognition.build());
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Tuple tuple(Object... values) {
        return new Tuple(values);
    }
}
