package vn.sovang.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Secret votes on lists. A ballot with hundreds of rows is as good as a name, so no ballot is kept and no row of one: only
 * how many agreed and disagreed on each item. Every cast writes the sums of all items of its session, so that the
 * database's own marks of a transaction say no more than that somebody voted last.
 */
@Repository
class SecretLists implements ListBox {

    private final SecretBallots ballots;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SecretLists(SecretBallots ballots, JdbcClient jdbc, JdbcTemplate batches) {
        this.ballots = ballots;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Begins with nothing for every item, so that no row tells by being there that somebody voted on its item. */
    void prepare(String sessionId, List<String> itemIds) {
        batches.batchUpdate(
                "insert into secret_item_count (session_id, item_id, agreed, disagreed) values (?, ?, 0, 0)",
                itemIds.stream().map(item -> new Object[] {sessionId, item}).toList());
    }

    @Override
    public void cast(String sessionId, String account, String taskId, Map<String, Vote> votes, String comment) {
        ballots.lock(sessionId);
        ballots.note(sessionId, account, taskId);
        List<Object[]> rows = sums(sessionId).entrySet().stream()
                .map(item -> {
                    Sum sum = item.getValue().plus(votes.get(item.getKey()));
                    return new Object[] {sum.agreed(), sum.disagreed(), sessionId, item.getKey()};
                })
                .toList();
        try {
            batches.batchUpdate(
                    "update secret_item_count set agreed = ?, disagreed = ? where session_id = ? and item_id = ?",
                    rows);
            ballots.addComment(sessionId, comment);
        } catch (DataIntegrityViolationException refused) {
            // The database's words may quote the row, and they would end in a log next to the member's name.
            throw new IllegalStateException("The database refused the secret votes of session " + sessionId);
        }
    }

    @Override
    public Map<String, Sum> sums(String sessionId) {
        Map<String, Sum> sums = new HashMap<>();
        jdbc.sql("select item_id, agreed, disagreed from secret_item_count where session_id = ?")
                .param(sessionId)
                .query(row -> {
                    sums.put(row.getString("item_id"), new Sum(row.getInt("agreed"), row.getInt("disagreed")));
                });
        return sums;
    }
}
