package vn.sovang.workflow;

import vn.sovang.support.SovangTest;

@SovangTest
class BatchTest extends BatchContract {}
