package vn.sovang.council;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes of a session on the items of a list: who may vote on which, ballots, count and outcome of each item. */
@Service
@Transactional
public class ListVotes {

    private final CouncilSessions sessions;
    private final OpenLists openLists;
    private final SecretLists secretLists;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ListVotes(
            CouncilSessions sessions,
            OpenLists openLists,
            SecretLists secretLists,
            JdbcClient jdbc,
            JdbcTemplate batches) {
        this.sessions = sessions;
        this.openLists = openLists;
        this.secretLists = secretLists;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Puts the list to the vote; the first list stays. Members whom an item concerns, and those who declared a conflict on
     * it before, do not vote on it. Comes again when the panel is convened again.
     */
    public void putToVote(String sessionId, List<BallotItem> list) {
        if (items(sessionId).isEmpty()) {
            List<Object[]> rows = IntStream.range(0, list.size())
                    .mapToObj(place -> new Object[] {
                        sessionId,
                        list.get(place).id(),
                        place + 1,
                        list.get(place).account()
                    })
                    .toList();
            batches.batchUpdate(
                    "insert into ballot_item (session_id, item_id, position, account) values (?, ?, ?, ?)", rows);
            if (sessions.get(sessionId).secretBallot()) {
                secretLists.prepare(sessionId, list.stream().map(BallotItem::id).toList());
            }
        }
        recuse(sessionId);
    }

    private void recuse(String sessionId) {
        jdbc.sql("""
                        insert into item_recusal (session_id, item_id, account, conflict, declared)
                        select i.session_id, i.item_id, i.account, 'NOMINEE', false from ballot_item i
                        join panel_member p on p.session_id = i.session_id and p.account = i.account
                        where i.session_id = :session and not exists (select 1 from item_recusal r
                          where r.session_id = i.session_id and r.item_id = i.item_id and r.account = i.account)""").param("session", sessionId).update();
        jdbc.sql("""
                        insert into item_recusal (session_id, item_id, account, conflict, declared)
                        select i.session_id, i.item_id, e.account, max(e.conflict), false from ballot_item i
                        join council_session s on s.id = i.session_id
                        join council_session o on o.case_id = s.case_id and o.id <> s.id
                        join item_recusal e on e.session_id = o.id and e.item_id = i.item_id and e.declared = true
                        join panel_member p on p.session_id = i.session_id and p.account = e.account
                        where i.session_id = :session and not exists (select 1 from item_recusal r
                          where r.session_id = i.session_id and r.item_id = i.item_id and r.account = e.account)
                        group by i.session_id, i.item_id, e.account""").param("session", sessionId).update();
    }

    /** Ids of the items in the order of the list. */
    @Transactional(readOnly = true)
    public Set<String> items(String sessionId) {
        return new LinkedHashSet<>(jdbc.sql("select item_id from ballot_item where session_id = ? order by position")
                .param(sessionId)
                .query(String.class)
                .list());
    }

    /** Who does not vote on what. */
    @Transactional(readOnly = true)
    public List<ItemRecusal> recusals(String sessionId) {
        return jdbc.sql("""
                        select item_id, account, conflict, declared from item_recusal
                        where session_id = ? order by item_id, account""")
                .param(sessionId)
                .query((row, number) -> new ItemRecusal(
                        row.getString("item_id"),
                        row.getString("account"),
                        Conflict.valueOf(row.getString("conflict")),
                        row.getBoolean("declared")))
                .list();
    }

    /** Items that the member does not vote on, with the reason. */
    @Transactional(readOnly = true)
    public Map<String, Conflict> recusedFrom(String sessionId, String account) {
        return recusals(sessionId).stream()
                .filter(recusal -> recusal.account().equals(account))
                .collect(Collectors.toMap(ItemRecusal::itemId, ItemRecusal::conflict));
    }

    /** Stores a ballot that has been checked. Declared conflicts are never secret. */
    public void file(String sessionId, String account, String taskId, ListBallotSubmission ballot) {
        List<Object[]> conflicts = ballot.conflicts().entrySet().stream()
                .map(row -> new Object[] {
                    sessionId, row.getKey(), account, row.getValue().name()
                })
                .toList();
        batches.batchUpdate(
                "insert into item_recusal (session_id, item_id, account, conflict, declared) values (?, ?, ?, ?, true)",
                conflicts);
        boxOf(sessions.get(sessionId)).cast(sessionId, account, taskId, ballot.votes(), ballot.comment());
    }

    private ListBox boxOf(CouncilSession session) {
        return session.secretBallot() ? secretLists : openLists;
    }

    /** The count of each item in the order of the list, sealed or not: for the decision table only, not to be shown. */
    @Transactional(readOnly = true)
    public List<ItemCount> count(String sessionId) {
        Set<String> entitled = sessions.panel(sessionId).stream()
                .filter(PanelMember::isEntitled)
                .map(PanelMember::account)
                .collect(Collectors.toSet());
        Map<String, Set<String>> recused = new HashMap<>();
        recusals(sessionId).stream()
                .filter(recusal -> entitled.contains(recusal.account()))
                .forEach(recusal -> recused.computeIfAbsent(recusal.itemId(), item -> new HashSet<>())
                        .add(recusal.account()));
        Map<String, ListBox.Sum> sums = boxOf(sessions.get(sessionId)).sums(sessionId);
        return items(sessionId).stream()
                .map(item -> {
                    ListBox.Sum sum = sums.getOrDefault(item, ListBox.Sum.NONE);
                    int base = entitled.size()
                            - recused.getOrDefault(item, Set.of()).size();
                    return new ItemCount(item, base, sum.agreed() + sum.disagreed(), sum.agreed());
                })
                .toList();
    }

    /** Keeps what became of each item; the votes are open from now on. */
    public void determine(String sessionId, List<ItemOutcome> outcomes) {
        batches.batchUpdate(
                "insert into item_outcome (session_id, item_id, entitled, filed, agreed, outcome) values (?, ?, ?, ?, ?, ?)",
                outcomes.stream()
                        .map(item -> new Object[] {
                            sessionId,
                            item.count().itemId(),
                            item.count().entitled(),
                            item.count().filed(),
                            item.count().agreed(),
                            item.outcome().name()
                        })
                        .toList());
    }

    /** Outcomes by item; empty until they are determined. */
    @Transactional(readOnly = true)
    public Map<String, ItemOutcome> outcomes(String sessionId) {
        return jdbc
                .sql("select item_id, entitled, filed, agreed, outcome from item_outcome where session_id = ?")
                .param(sessionId)
                .query((row, number) -> new ItemOutcome(
                        new ItemCount(
                                row.getString("item_id"),
                                row.getInt("entitled"),
                                row.getInt("filed"),
                                row.getInt("agreed")),
                        CouncilOutcome.valueOf(row.getString("outcome"))))
                .list()
                .stream()
                .collect(Collectors.toMap(outcome -> outcome.count().itemId(), outcome -> outcome));
    }

    /** Ballots of an open vote by account; a secret vote has none. */
    @Transactional(readOnly = true)
    public List<ListBallot> ballots(String sessionId) {
        return openLists.ballots(sessionId);
    }
}
