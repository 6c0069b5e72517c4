package vn.sovang.workflow;

import org.springframework.context.annotation.Import;
import vn.sovang.support.SovangTest;

/** On the embedded database. */
@SovangTest
@Import(RedressWork.class)
class RevocationTest extends RevocationContract {}
