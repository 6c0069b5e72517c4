package vn.sovang.workflow;

import vn.sovang.support.SovangTest;

@SovangTest
class AdHocAwardTest extends AdHocAwardContract {}
