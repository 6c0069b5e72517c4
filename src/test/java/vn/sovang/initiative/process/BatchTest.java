package vn.sovang.initiative.process;

import vn.sovang.support.SovangTest;

@SovangTest
class BatchTest extends BatchContract {}
