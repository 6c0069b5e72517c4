package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sovang.goldenbook.Recognition.aRecognition;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The register on PostgreSQL. */
@DirtiesContext
class GoldenBookIT {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @DynamicPropertySource
    static void datasource(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
    }

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
