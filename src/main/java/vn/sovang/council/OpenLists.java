package vn.sovang.council;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.shared.BusinessTime;

/** Ballots on lists with names. */
@Component
class OpenLists implements ListBox {

    private final OpenListRepository ballots;
    private final Clock clock;

    OpenLists(OpenListRepository ballots, Clock clock) {
        this.ballots = ballots;
        this.clock = clock;
    }

    @Override
    public void cast(String sessionId, String account, String taskId, Map<String, Vote> votes, String comment) {
        String id = UUID.randomUUID().toString();
        ballots.insert(new OpenListRepository.Filed(id, sessionId, account, taskId, comment, BusinessTime.now(clock)));
        ballots.insertAll(votes.entrySet().stream()
                .map(vote -> new OpenListRepository.Row(id, vote.getKey(), vote.getValue()))
                .toList());
    }

    Set<String> voters(String sessionId) {
        return ballots.findBySessionIdOrderByAccount(sessionId).stream()
                .map(OpenListRepository.Filed::account)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Sum> sums(String sessionId) {
        return ballots.counts(sessionId).stream()
                .collect(Collectors.toMap(
                        OpenListRepository.Count::itemId, count -> new Sum(count.agreed(), count.disagreed())));
    }

    /** All ballots by account. */
    List<ListBallot> ballots(String sessionId) {
        Map<String, Map<String, Vote>> votes = ballots.votes(sessionId).stream()
                .collect(Collectors.groupingBy(
                        OpenListRepository.Row::ballotId,
                        Collectors.toMap(OpenListRepository.Row::itemId, OpenListRepository.Row::vote)));
        return ballots.findBySessionIdOrderByAccount(sessionId).stream()
                .map(filed -> new ListBallot(
                        filed.account(),
                        votes.getOrDefault(filed.id(), Map.of()),
                        filed.commentText(),
                        filed.filedAt()))
                .toList();
    }
}
