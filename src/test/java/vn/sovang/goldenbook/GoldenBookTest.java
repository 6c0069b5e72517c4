package vn.sovang.goldenbook;

import org.junit.jupiter.api.Nested;
import org.springframework.test.context.TestPropertySource;

/** The register on the embedded database. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:goldenbook;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class GoldenBookTest {

    @Nested
    class Register extends RegisterContract {}

    @Nested
    class Concurrency extends ConcurrencyContract {}

    @Nested
    class Integrity extends IntegrityContract {}

    @Nested
    class Search extends SearchContract {}
}
