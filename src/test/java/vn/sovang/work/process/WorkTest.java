package vn.sovang.work.process;

import vn.sovang.support.SovangTest;

/** On the embedded database. */
@SovangTest
class WorkTest extends WorkContract {}
