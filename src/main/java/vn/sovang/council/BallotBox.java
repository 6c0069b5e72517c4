package vn.sovang.council;

import java.util.List;
import java.util.Set;

/** Where the votes of a session are kept: as score sheets with names, or as secret ballots. */
interface BallotBox {

    /** Stores the vote of an entitled member; the submission declares no conflict. */
    void cast(String sessionId, String account, String taskId, ScoreSheetSubmission submission);

    /** Accounts of those who voted. */
    Set<String> voters(String sessionId);

    /** What was voted, for counting. */
    List<Ballot> ballots(String sessionId);
}
