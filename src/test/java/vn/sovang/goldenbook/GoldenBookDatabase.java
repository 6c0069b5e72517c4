package vn.sovang.goldenbook;

import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The module on a database with its migrations; empty before each test. */
@SpringBootTest(classes = ModuleUnderTest.class)
@AutoConfigureMockMvc(addFilters = false)
abstract class GoldenBookDatabase {

    @Autowired
    GoldenBook book;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("#{'${spring.datasource.url}'.contains('postgresql')}")
    boolean isPostgres;

    @BeforeEach
    void empty() {
        tamper("delete from golden_book_check");
        tamper("delete from golden_book_search");
        tamper("delete from golden_book_consent");
        tamper("delete from golden_book_entry");
        tamper("delete from golden_book_number");
        tamper("delete from golden_book");
        protectAgain();
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
