package vn.sovang.document;

import org.springframework.test.context.TestPropertySource;
import vn.sovang.support.SovangTest;

/** What a case takes, on H2. */
@SovangTest
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:attachment-limits;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class AttachmentLimitTest extends AttachmentLimitContract {}
