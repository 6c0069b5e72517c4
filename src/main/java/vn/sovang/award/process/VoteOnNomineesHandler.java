package vn.sovang.award.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.council.ListBallotSubmission;
import vn.sovang.council.ListVotes;
import vn.sovang.shared.InputReader;

/** A member's ballot on the whole list: a vote or a conflict of interest per row. */
@Component
class VoteOnNomineesHandler implements SubmissionHandler<ListBallotSubmission> {

    private final InputReader reader;
    private final ListVotes votes;
    private final AwardLetters letters;

    VoteOnNomineesHandler(InputReader reader, ListVotes votes, AwardLetters letters) {
        this.reader = reader;
        this.votes = votes;
        this.letters = letters;
    }

    @Override
    public String taskKey() {
        return "voteOnNominees";
    }

    @Override
    public ListBallotSubmission read(OpenTask task, String json) {
        Set<String> items = votes.items(task.sessionId());
        Set<String> recused =
                votes.recusedFrom(task.sessionId(), task.account()).keySet();
        return reader.read(
                json, ListBallotSubmission.class, (ballot, violations) -> ballot.check(items, recused, violations));
    }

    @Override
    public Map<String, Object> store(OpenTask task, ListBallotSubmission ballot) {
        votes.file(task.sessionId(), task.account(), task.id(), ballot);
        if (!ballot.conflicts().isEmpty()) {
            letters.record(
                    task.caseId(),
                    task.unitId(),
                    AwardStep.COUNCIL_REVIEW,
                    AwardOutcome.RECUSED,
                    task.account(),
                    String.valueOf(ballot.conflicts().size()),
                    null);
        }
        return Map.of();
    }
}
