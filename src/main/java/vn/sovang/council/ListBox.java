package vn.sovang.council;

import java.util.Map;

/** Where the votes on a list are kept: as ballots with names, or as sums. */
interface ListBox {

    /** Stores the votes of an entitled member, by item; items in conflict are left out. */
    void cast(String sessionId, String account, String taskId, Map<String, Vote> votes, String comment);

    /** How many agreed and disagreed, by item; items without a vote may be missing. */
    Map<String, Sum> sums(String sessionId);

    /** Votes on one item. */
    record Sum(int agreed, int disagreed) {

        static final Sum NONE = new Sum(0, 0);

        Sum plus(Vote vote) {
            if (vote == null) {
                return this;
            }
            return vote == Vote.AGREE ? new Sum(agreed + 1, disagreed) : new Sum(agreed, disagreed + 1);
        }
    }
}
