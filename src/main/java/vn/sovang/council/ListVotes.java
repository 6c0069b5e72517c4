package vn.sovang.council;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes of a session on the items of a list: who may vote on which, ballots, count and outcome of each item. */
@Service
@Transactional
public class ListVotes {

    private final CouncilSessions sessions;
    private final OpenLists openLists;
    private final SecretLists secretLists;
    private final ListRepository lists;

    ListVotes(CouncilSessions sessions, OpenLists openLists, SecretLists secretLists, ListRepository lists) {
        this.sessions = sessions;
        this.openLists = openLists;
        this.secretLists = secretLists;
        this.lists = lists;
    }

    /**
     * Puts the list to the vote; the first list stays. Members whom an item concerns, and those who declared a conflict on
     * it before, do not vote on it. Comes again when the panel is convened again.
     */
    public void putToVote(String sessionId, List<BallotItem> list) {
        if (items(sessionId).isEmpty()) {
            lists.insertAll(IntStream.range(0, list.size())
                    .mapToObj(at -> new ListRepository.Item(
                            sessionId, list.get(at).id(), at + 1, list.get(at).account()))
                    .toList());
            if (sessions.get(sessionId).secretBallot()) {
                secretLists.prepare(sessionId, list.stream().map(BallotItem::id).toList());
            }
        }
        lists.recuseNominees(sessionId);
        lists.recuseAsBefore(sessionId);
    }

    /** Ids of the items in the order of the list. */
    @Transactional(readOnly = true)
    public Set<String> items(String sessionId) {
        return new LinkedHashSet<>(lists.items(sessionId));
    }

    /** Who does not vote on what. */
    @Transactional(readOnly = true)
    public List<ItemRecusal> recusals(String sessionId) {
        return lists.recusals(sessionId);
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
        lists.insertAll(ballot.conflicts().entrySet().stream()
                .map(declared -> new ItemRecusal(sessionId, declared.getKey(), account, declared.getValue(), true))
                .toList());
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
        lists.insertAll(outcomes.stream()
                .map(outcome -> new ListRepository.Outcome(sessionId, outcome))
                .toList());
    }

    /** Outcomes by item; empty until they are determined. */
    @Transactional(readOnly = true)
    public Map<String, ItemOutcome> outcomes(String sessionId) {
        return lists.outcomes(sessionId).stream()
                .map(ListRepository.Outcome::item)
                .collect(Collectors.toMap(outcome -> outcome.count().itemId(), outcome -> outcome));
    }

    /** Ballots of an open vote by account; a secret vote has none. */
    @Transactional(readOnly = true)
    public List<ListBallot> ballots(String sessionId) {
        return openLists.ballots(sessionId);
    }
}
