package vn.sovang.council;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.BusinessTime;

/** Ballots on lists with names. */
@Repository
class OpenLists implements ListBox {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    OpenLists(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    public void cast(String sessionId, String account, String taskId, Map<String, Vote> votes, String comment) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into list_ballot (id, session_id, account, task_id, comment_text, filed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(id, sessionId, account, taskId, comment, Timestamp.from(BusinessTime.now(clock)))
                .update();
        List<Object[]> rows = votes.entrySet().stream()
                .map(vote -> new Object[] {id, vote.getKey(), vote.getValue().name()})
                .toList();
        batches.batchUpdate("insert into list_vote (ballot_id, item_id, vote) values (?, ?, ?)", rows);
    }

    Set<String> voters(String sessionId) {
        return new HashSet<>(jdbc.sql("select account from list_ballot where session_id = ?")
                .param(sessionId)
                .query(String.class)
                .list());
    }

    @Override
    public Map<String, Sum> sums(String sessionId) {
        Map<String, Sum> sums = new HashMap<>();
        jdbc.sql("""
                        select v.item_id, sum(case when v.vote = 'AGREE' then 1 else 0 end) agreed,
                          sum(case when v.vote = 'DISAGREE' then 1 else 0 end) disagreed
                        from list_vote v join list_ballot b on b.id = v.ballot_id
                        where b.session_id = ? group by v.item_id""").param(sessionId).query(row -> {
            sums.put(row.getString("item_id"), new Sum(row.getInt("agreed"), row.getInt("disagreed")));
        });
        return sums;
    }

    /** All ballots by account. */
    List<ListBallot> ballots(String sessionId) {
        Map<String, ListBallot> ballots = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, account, comment_text, filed_at from list_ballot
                        where session_id = ? order by account""").param(sessionId).query(row -> {
            ballots.put(
                    row.getString("id"),
                    new ListBallot(
                            row.getString("account"),
                            new HashMap<>(),
                            row.getString("comment_text"),
                            row.getTimestamp("filed_at").toInstant()));
        });
        jdbc.sql("""
                        select v.ballot_id, v.item_id, v.vote from list_vote v join list_ballot b on b.id = v.ballot_id
                        where b.session_id = ?""").param(sessionId).query(row -> {
            ballots.get(row.getString("ballot_id"))
                    .votes()
                    .put(row.getString("item_id"), Vote.valueOf(row.getString("vote")));
        });
        return List.copyOf(ballots.values());
    }
}
