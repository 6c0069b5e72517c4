package vn.sovang.award.process;

import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL, which locks otherwise. */
@SovangPostgresTest
class AdHocAwardIT extends AdHocRacesContract {}
