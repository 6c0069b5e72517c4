package vn.sovang.notification;

import org.springframework.test.context.TestPropertySource;

/** On H2. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000")
class DigestTest extends DigestContract {}
