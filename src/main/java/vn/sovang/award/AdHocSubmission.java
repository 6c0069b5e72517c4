package vn.sovang.award;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/**
 * A decision on a short dossier as sent: AWARD or REFUSE by the head, RATIFY or OVERTURN afterwards.
 *
 * @param reason required to refuse and to overturn
 * @param override why the award is given although the same deed has been rewarded with the same form; only with AWARD
 */
public record AdHocSubmission(
        @NotNull(message = "required") AdHocOutcome outcome,
        @OneLine(max = 100) String decisionNumber,
        LocalDate decidedOn,
        @Narrative(max = 4000) String reason,
        @Narrative(max = 4000) String override) {

    void check(List<AdHocOutcome> allowed, LocalDate earliest, LocalDate today, List<Violation> violations) {
        if (outcome != null && !allowed.contains(outcome)) {
            violations.add(Violation.of("outcome", "notAChoice", allowed.get(0) + ", " + allowed.get(1)));
        }
        if (outcome != AdHocOutcome.REFUSE && isEmpty(decisionNumber)) {
            violations.add(Violation.of("decisionNumber", "required"));
        }
        if (decidedOn == null) {
            violations.add(Violation.of("decidedOn", "required"));
        } else if (decidedOn.isAfter(today)) {
            violations.add(Violation.of("decidedOn", "inFuture"));
        } else if (decidedOn.isBefore(earliest)) {
            violations.add(Violation.of("decidedOn", "beforeDeed", earliest));
        }
        if ((outcome == AdHocOutcome.REFUSE || outcome == AdHocOutcome.OVERTURN) && isEmpty(reason)) {
            violations.add(Violation.of("reason", "reasonRequired"));
        }
        if (outcome != AdHocOutcome.AWARD && !isEmpty(override)) {
            violations.add(Violation.of("override", "onlyWithAward"));
        }
    }

    boolean hasOverride() {
        return !isEmpty(override);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
