package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.goldenbook.Recognition.aRecognition;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.test.context.ContextConfiguration;
import vn.sovang.support.PostgresDatabase;

/** The register on PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
@Execution(ExecutionMode.SAME_THREAD)
class GoldenBookIT {

    @Nested
    class Register extends RegisterContract {}

    @Nested
    class Concurrency extends ConcurrencyContract {}

    @Nested
    class Integrity extends IntegrityContract {}

    @Nested
    class Search extends SearchContract {}

    @Nested
    class AppendOnly extends GoldenBookDatabase {

        @Test
        void theDatabaseItselfRefusesToChangeOrRemoveAnEntry() {
            append(aRecognition("case-1"));

            for (String change : new String[] {
                "update golden_book_entry set tier = 'CENTRAL'",
                "delete from golden_book_entry",
                "truncate golden_book_entry cascade"
            }) {
                assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).hasMessageContaining("append-only");
            }
        }
    }
}
