package vn.sovang.award.process;

import vn.sovang.support.SovangPostgresTest;

@SovangPostgresTest
class AdHocAwardIT extends AdHocAwardContract {}
