package vn.sovang.work.process;

import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL. */
@SovangPostgresTest
class WorkIT extends WorkContract {}
