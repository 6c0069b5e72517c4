package vn.sovang.workflow;

import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL. */
@SovangPostgresTest
class AwardConcurrencyIT extends AwardConcurrencyContract {}
