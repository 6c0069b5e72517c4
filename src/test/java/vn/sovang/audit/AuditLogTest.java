package vn.sovang.audit;

import vn.sovang.support.SovangTest;

@SovangTest
class AuditLogTest extends AuditLogContract {}
