package vn.sovang.award;

import java.time.LocalDate;
import vn.sovang.casefile.Act;

/** What was decided on an award of the simplified procedure. */
public record AdHocDecision(
        String unitId,
        AdHocOutcome outcome,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        String overrideReason,
        String decidedBy) {

    static AdHocDecision of(Act act) {
        return new AdHocDecision(
                act.unitId(),
                act.outcome(AdHocOutcome.class),
                act.decisionNumber(),
                act.decidedOn(),
                act.reason(),
                act.overrideReason(),
                act.decidedBy());
    }
}
