package vn.sovang.initiative.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.ScoreSheetSubmission;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.InputReader;

/** A member's score sheet, or the declaration of a conflict, which ends the member's access to the case. */
@Component
class ScoreDossierHandler implements SubmissionHandler<ScoreSheetSubmission> {

    private final InputReader reader;
    private final CouncilSessions sessions;
    private final Initiatives initiatives;

    ScoreDossierHandler(InputReader reader, CouncilSessions sessions, Initiatives initiatives) {
        this.reader = reader;
        this.sessions = sessions;
        this.initiatives = initiatives;
    }

    @Override
    public String taskKey() {
        return "scoreDossier";
    }

    @Override
    public ScoreSheetSubmission read(OpenTask task, String json) {
        return reader.read(json, ScoreSheetSubmission.class, ScoreSheetSubmission::check);
    }

    @Override
    public Map<String, Object> store(OpenTask task, ScoreSheetSubmission sheet) {
        sessions.file(task.sessionId(), task.account(), task.id(), sheet);
        if (sheet.conflict() != null) {
            initiatives.stopReading(task.caseId(), task.account());
            initiatives.record(
                    task.caseId(),
                    task.unitId(),
                    InitiativeStep.COUNCIL_REVIEW,
                    InitiativeOutcome.RECUSED,
                    task.account(),
                    null,
                    null);
        }
        return Map.of();
    }
}
