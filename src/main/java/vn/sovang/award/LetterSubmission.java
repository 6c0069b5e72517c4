package vn.sovang.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.Violation;

/** Number and date of the unit's own letter. */
public record LetterSubmission(
        @NotBlank(message = "required") @OneLine(max = 100) String letterNumber,
        @NotNull(message = "required") LocalDate letterDate) {

    /** Rules across the fields. */
    public void check(LocalDate today, List<Violation> violations) {
        if (letterDate != null && letterDate.isAfter(today)) {
            violations.add(Violation.of("letterDate", "inFuture"));
        }
    }
}
