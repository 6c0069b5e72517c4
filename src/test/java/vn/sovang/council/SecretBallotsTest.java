package vn.sovang.council;

import vn.sovang.support.SovangTest;

/** Order of ballots on the embedded database. */
@SovangTest
class SecretBallotsTest extends SecretBallotsContract {

    @Override
    String place() {
        return "_rowid_";
    }
}
