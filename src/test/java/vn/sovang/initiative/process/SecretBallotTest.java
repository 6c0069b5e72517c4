package vn.sovang.initiative.process;

import vn.sovang.support.SovangTest;

/** Secret ballots on the embedded database. */
@SovangTest
class SecretBallotTest extends SecretBallotContract {}
