package vn.sovang.organisation;

import vn.sovang.support.SovangPostgresTest;

/** Accounts of people from elsewhere on PostgreSQL. */
@SovangPostgresTest
class ExternalAccountsIT extends ExternalAccountsContract {}
