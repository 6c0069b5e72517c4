package vn.sovang.council.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.casework.batch.BatchDesk;
import vn.sovang.council.Minutes;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/**
 * What a secretary states to conclude many sessions in one sitting.
 *
 * @param conclusion what the minutes say about all cases
 */
public record Conclusions(
        @NotNull(message = "required") LocalDate heldOn,
        @NotBlank(message = "required") @OneLine(max = 300) String place,

        @NotBlank(message = "required") @Narrative(max = 4000)
        String conclusion,

        @NotEmpty(message = "noRows") @Size(max = BatchDesk.MOST_ROWS, message = "tooManyRows")
        List<@Valid @NotNull(message = "required") Row> rows) {

    private static final int LONGEST = 4000;

    /** @param remark what the minutes add about this case alone */
    public record Row(
            @NotBlank(message = "required") String taskId,
            @Narrative(max = 3000) String remark) {

        boolean hasRemark() {
            return remark != null && !remark.isBlank();
        }
    }

    void check(LocalDate today, List<Violation> violations) {
        if (heldOn != null && heldOn.isAfter(today)) {
            violations.add(Violation.of("heldOn", "inFuture"));
        }
        for (int index = 0; rows != null && conclusion != null && index < rows.size(); index++) {
            Row row = rows.get(index);
            if (row != null && conclusionOf(row).length() > LONGEST && conclusion.length() <= LONGEST) {
                violations.add(Violation.of("rows[" + index + "].remark", "remarkTooLong", LONGEST));
            }
        }
    }

    Minutes minutesOf(Row row) {
        return new Minutes(heldOn, place, conclusionOf(row));
    }

    /** The minutes of one case: what was said about all, then what was said about it. */
    private String conclusionOf(Row row) {
        return row.hasRemark() ? conclusion + "\n\n" + row.remark() : conclusion;
    }
}
