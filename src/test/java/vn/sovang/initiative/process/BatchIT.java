package vn.sovang.initiative.process;

import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL, which locks otherwise. */
@SovangPostgresTest
class BatchIT extends BatchRacesContract {}
