package vn.sovang.initiative.process;

import vn.sovang.support.SovangPostgresTest;

/** Many cases at once, on PostgreSQL. */
@SovangPostgresTest
class BatchIT extends BatchContract {}
