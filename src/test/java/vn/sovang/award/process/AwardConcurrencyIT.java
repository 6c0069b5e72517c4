package vn.sovang.award.process;

import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL. */
@SovangPostgresTest
class AwardConcurrencyIT extends AwardConcurrencyContract {}
