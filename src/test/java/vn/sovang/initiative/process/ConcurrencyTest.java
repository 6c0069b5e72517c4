package vn.sovang.initiative.process;

import vn.sovang.support.SovangTest;

/** Many people at once, on the embedded database. */
@SovangTest
class ConcurrencyTest extends ConcurrencyContract {}
