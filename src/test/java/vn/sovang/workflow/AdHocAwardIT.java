package vn.sovang.workflow;

import vn.sovang.support.SovangPostgresTest;

@SovangPostgresTest
class AdHocAwardIT extends AdHocAwardContract {}
