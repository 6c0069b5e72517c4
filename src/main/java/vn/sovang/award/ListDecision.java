package vn.sovang.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/**
 * Decision on a whole list under one number.
 *
 * @param reason about the list as a whole, optional
 */
public record ListDecision(
        @NotBlank(message = "required") @OneLine(max = 100) String decisionNumber,
        @NotNull(message = "required") LocalDate decidedOn,
        @NotEmpty(message = "required") @Valid List<Row> rows,
        @Narrative(max = 4000) String reason) {

    public ListDecision {
        rows = rows == null ? List.of() : rows;
    }

    /**
     * @param reason required to refuse
     * @param override why the nominee passes although a finding blocks; required then
     */
    public record Row(
            @NotBlank(message = "required") String nomineeId,
            @NotNull(message = "required") ListOutcome outcome,
            @Narrative(max = 4000) String reason,
            @Narrative(max = 4000) String override) {}
}
