package vn.sovang.workflow;

import vn.sovang.support.SovangPostgresTest;

/** Many people at once, on PostgreSQL. */
@SovangPostgresTest
class ConcurrencyIT extends ConcurrencyContract {}
