package vn.sovang.organisation;

import vn.sovang.support.SovangTest;

/** Accounts of people from elsewhere on the embedded database. */
@SovangTest
class ExternalAccountsTest extends ExternalAccountsContract {}
