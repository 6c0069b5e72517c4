package vn.sovang.initiative;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/**
 * A decision as sent.
 *
 * @param decisionNumber number of the paper; required to recognise and to refuse
 * @param reason required to refuse and to return
 */
public record DecisionSubmission(
        @NotNull(message = "required") DecisionOutcome outcome,
        @OneLine(max = 100) String decisionNumber,
        LocalDate decidedOn,
        @Narrative(max = 4000) String reason) {

    /** Rules across the fields. */
    public void check(LocalDate today, List<Violation> violations) {
        boolean isPaper = outcome != DecisionOutcome.RETURN;
        if (isPaper && isEmpty(decisionNumber)) {
            violations.add(Violation.of("decisionNumber", "required"));
        }
        if (isPaper && decidedOn == null) {
            violations.add(Violation.of("decidedOn", "required"));
        }
        if (decidedOn != null && decidedOn.isAfter(today)) {
            violations.add(Violation.of("decidedOn", "inFuture"));
        }
        if ((outcome == DecisionOutcome.REFUSE || outcome == DecisionOutcome.RETURN) && isEmpty(reason)) {
            violations.add(Violation.of("reason", "reasonRequired"));
        }
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
