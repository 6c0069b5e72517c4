package vn.sovang.council;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.BusinessTime;

/** Votes with names; declared conflicts are sheets with names in every session. */
@Repository
class OpenSheets implements BallotBox {

    private final ScoreSheetRepository sheets;
    private final Clock clock;

    OpenSheets(ScoreSheetRepository sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public void cast(String sessionId, String account, String taskId, ScoreSheetSubmission submission) {
        sheets.insert(new ScoreSheet(
                null,
                sessionId,
                account,
                taskId,
                null,
                submission.scores().novelty(),
                submission.scores().applicability(),
                submission.scores().effectiveness(),
                submission.vote(),
                submission.comment(),
                BusinessTime.now(clock)));
    }

    /** Stores that a member neither scores nor votes. */
    void declare(String sessionId, String account, String taskId, Conflict conflict) {
        sheets.insert(new ScoreSheet(
                null, sessionId, account, taskId, conflict, null, null, null, null, null, BusinessTime.now(clock)));
    }

    /** All sheets by account, also those that declare a conflict. */
    List<ScoreSheet> sheets(String sessionId) {
        return sheets.findBySessionIdOrderByAccount(sessionId);
    }

    @Override
    public Set<String> voters(String sessionId) {
        return sheets(sessionId).stream()
                .filter(ScoreSheet::counts)
                .map(ScoreSheet::account)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Ballot> ballots(String sessionId) {
        return sheets(sessionId).stream()
                .filter(ScoreSheet::counts)
                .map(sheet -> new Ballot(sheet.novelty(), sheet.applicability(), sheet.effectiveness(), sheet.vote()))
                .toList();
    }
}
