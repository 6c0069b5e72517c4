package vn.sovang.document;

import vn.sovang.support.SovangPostgresTest;

/** What a case takes, on PostgreSQL. */
@SovangPostgresTest
class AttachmentLimitIT extends AttachmentLimitContract {}
