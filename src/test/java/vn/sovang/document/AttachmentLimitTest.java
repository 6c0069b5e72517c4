package vn.sovang.document;

import vn.sovang.support.SovangTest;

/** What a case takes, on H2. */
@SovangTest
class AttachmentLimitTest extends AttachmentLimitContract {}
