package vn.sovang.council;

import java.util.List;
import vn.sovang.support.SovangTest;

/** Votes on lists on the embedded database. */
@SovangTest
class ListVotesTest extends ListVotesContract {

    @Override
    String otherCast() {
        return "for update";
    }

    @Override
    List<String> transactionsOf(String session) {
        return List.of("none");
    }
}
