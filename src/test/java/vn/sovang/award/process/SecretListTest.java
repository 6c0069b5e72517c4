package vn.sovang.award.process;

import vn.sovang.support.SovangTest;

/** On the embedded database. */
@SovangTest
class SecretListTest extends SecretListContract {}
