package vn.sovang.engine.storage;

import vn.sovang.support.SovangTest;

/** The indexes on the embedded database. */
@SovangTest
class IndexTest extends IndexContract {}
