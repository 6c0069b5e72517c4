package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;
import vn.sovang.casefile.Act;

/** What a body decided about a nominee. */
public record NomineeDecision(
        String nomineeId,
        String unitId,
        String taskId,
        ListOutcome outcome,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        String overrideReason,
        String decidedBy,
        Instant recordedAt) {

    static NomineeDecision of(Act act) {
        return new NomineeDecision(
                act.subject(),
                act.unitId(),
                act.taskId(),
                act.outcome(ListOutcome.class),
                act.decisionNumber(),
                act.decidedOn(),
                act.reason(),
                act.overrideReason(),
                act.decidedBy(),
                act.recordedAt());
    }
}
