package vn.sovang.council;

import vn.sovang.support.SovangTest;

/** Order of ballots on the embedded database. */
@SovangTest
class SecretBallotsTest extends SecretBallotsContract {

    @Override
    String place() {
        return "_rowid_";
    }

    @Override
    String otherCast() {
        return "for update";
    }
}
