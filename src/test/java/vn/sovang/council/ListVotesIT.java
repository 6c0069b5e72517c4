package vn.sovang.council;

import java.util.List;
import vn.sovang.support.SovangPostgresTest;

/** Votes on lists on PostgreSQL. */
@SovangPostgresTest
class ListVotesIT extends ListVotesContract {

    @Override
    String otherCast() {
        return "for key share";
    }

    @Override
    List<String> transactionsOf(String session) {
        return traces.transactionsOf("secret_item_count", "session_id = '" + session + "'");
    }
}
