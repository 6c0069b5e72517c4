package vn.sovang.engine.storage;

import vn.sovang.support.SovangPostgresTest;

/** The indexes on PostgreSQL. */
@SovangPostgresTest
class IndexIT extends IndexContract {}
