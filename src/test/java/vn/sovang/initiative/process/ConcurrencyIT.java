package vn.sovang.initiative.process;

import vn.sovang.support.SovangPostgresTest;

/** Many people at once, on PostgreSQL. */
@SovangPostgresTest
class ConcurrencyIT extends ConcurrencyContract {}
