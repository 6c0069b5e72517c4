package vn.sovang.council;

import vn.sovang.support.SovangPostgresTest;

/** Order of ballots on PostgreSQL. */
@SovangPostgresTest
class SecretBallotsIT extends SecretBallotsContract {

    @Override
    String place() {
        return "ctid";
    }

    @Override
    String otherCast() {
        return "for key share";
    }
}
