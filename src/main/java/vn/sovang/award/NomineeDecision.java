package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;

/** A recorded decision on a nominee; never changed. */
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
        Instant recordedAt) {}
