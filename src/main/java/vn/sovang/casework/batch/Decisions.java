package vn.sovang.casework.batch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/**
 * What a deciding body resolves on many cases at once.
 *
 * @param decisionNumber number of the paper that grants
 * @param refusalNumber number of the paper that refuses; null when it is the same paper
 * @param decidedOn day of all of them
 * @param reason for every row that needs a reason and has none of its own
 */
public record Decisions(
        @OneLine(max = 100) String decisionNumber,
        @OneLine(max = 100) String refusalNumber,
        LocalDate decidedOn,
        @Narrative(max = 4000) String reason,

        @NotEmpty(message = "noRows") @Size(max = BatchDesk.MOST_ROWS, message = "tooManyRows")
        List<@Valid @NotNull(message = "required") Row> rows) {

    /** @param outcome code of an {@link Answer} */
    public record Row(
            @NotBlank(message = "required") String taskId,
            @NotNull(message = "required") String outcome,
            @Narrative(max = 4000) String reason) {}

    /** What the task of one row is given. */
    record Decision(String outcome, String decisionNumber, LocalDate decidedOn, String reason) {}

    /** A return has no number; the row's own reason counts, otherwise the common one where a reason is due. */
    Decision on(Row row, Answer.Meaning meaning) {
        String number = switch (meaning) {
            case GRANTED -> decisionNumber;
            case REFUSED -> isEmpty(refusalNumber) ? decisionNumber : refusalNumber;
            case RETURNED -> null;
        };
        boolean common = isEmpty(row.reason()) && meaning != Answer.Meaning.GRANTED && !isEmpty(reason);
        return new Decision(row.outcome(), number, decidedOn, common ? reason : emptyToNull(row.reason()));
    }

    private static String emptyToNull(String text) {
        return isEmpty(text) ? null : text;
    }

    static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
