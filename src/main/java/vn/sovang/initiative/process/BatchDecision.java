package vn.sovang.initiative.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/**
 * What a deciding body resolves on many cases at once.
 *
 * @param decisionNumber number of the paper that recognises
 * @param refusalNumber number of the paper that refuses; null when it is the same paper
 * @param decidedOn day of all of them
 * @param reason for every row that needs a reason and has none of its own
 */
record BatchDecision(
        @OneLine(max = 100) String decisionNumber,
        @OneLine(max = 100) String refusalNumber,
        LocalDate decidedOn,
        @Narrative(max = 4000) String reason,

        @NotEmpty(message = "noRows") @Size(max = BatchDesk.MOST_ROWS, message = "tooManyRows")
        List<@Valid @NotNull(message = "required") Row> rows) {

    record Row(
            @NotBlank(message = "required") String taskId,
            @NotNull(message = "required") DecisionOutcome outcome,
            @Narrative(max = 4000) String reason) {}

    void check(LocalDate today, List<Violation> violations) {
        boolean recognises = has(DecisionOutcome.RECOGNISE);
        boolean refuses = has(DecisionOutcome.REFUSE);
        if (recognises && isEmpty(decisionNumber)) {
            violations.add(Violation.of("decisionNumber", "required"));
        } else if (refuses && isEmpty(decisionNumber) && isEmpty(refusalNumber)) {
            violations.add(Violation.of("refusalNumber", "required"));
        }
        if ((recognises || refuses) && decidedOn == null) {
            violations.add(Violation.of("decidedOn", "required"));
        }
        if (decidedOn != null && decidedOn.isAfter(today)) {
            violations.add(Violation.of("decidedOn", "inFuture"));
        }
    }

    private boolean has(DecisionOutcome outcome) {
        return number(outcome) > 0;
    }

    private int number(DecisionOutcome outcome) {
        return rows == null
                ? 0
                : (int) rows.stream()
                        .filter(row -> row != null && row.outcome() == outcome)
                        .count();
    }

    BatchDesk.Decided counted() {
        return new BatchDesk.Decided(
                number(DecisionOutcome.RECOGNISE), number(DecisionOutcome.REFUSE), number(DecisionOutcome.RETURN));
    }

    /** Number of the paper for the row; a return to the council has none. */
    String numberFor(Row row) {
        if (row.outcome() == DecisionOutcome.RETURN) {
            return null;
        }
        return row.outcome() == DecisionOutcome.REFUSE && !isEmpty(refusalNumber) ? refusalNumber : decisionNumber;
    }

    /** The row's own reason, otherwise the common one where a reason is due. */
    String reasonFor(Row row) {
        if (!isEmpty(row.reason())) {
            return row.reason();
        }
        return row.outcome() == DecisionOutcome.RECOGNISE || isEmpty(reason) ? null : reason;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
