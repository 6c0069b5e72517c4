package vn.sovang.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.Violation;

/**
 * A score sheet (Phiếu chấm) as sent: either a conflict and nothing else, or scores and a vote.
 *
 * @param conflict null when there is none
 */
public record ScoreSheetSubmission(
        Conflict conflict,
        @Valid Scores scores,
        Vote vote,
        @Narrative(max = 4000) String comment) {

    /** Marks in whole points; criteria after 002-13: new, applicable, effective. */
    public record Scores(
            @NotNull(message = "required") @Min(value = 0, message = "tooSmall") @Max(value = 30, message = "tooLarge")
            Integer novelty,

            @NotNull(message = "required") @Min(value = 0, message = "tooSmall") @Max(value = 30, message = "tooLarge")
            Integer applicability,

            @NotNull(message = "required") @Min(value = 0, message = "tooSmall") @Max(value = 40, message = "tooLarge")
            Integer effectiveness) {}

    /** Rules across the fields. */
    public void check(List<Violation> violations) {
        if (conflict != null) {
            if (!Conflict.WITH_AUTHORS.contains(conflict)) {
                violations.add(Violation.of("conflict", "notAChoice", Conflict.codes(Conflict.WITH_AUTHORS)));
            }
            if (scores != null) {
                violations.add(Violation.of("scores", "notWithConflict"));
            }
            if (vote != null) {
                violations.add(Violation.of("vote", "notWithConflict"));
            }
            if (comment != null && !comment.isBlank()) {
                violations.add(Violation.of("comment", "notWithConflict"));
            }
            return;
        }
        if (scores == null) {
            violations.add(Violation.of("scores", "required"));
        }
        if (vote == null) {
            violations.add(Violation.of("vote", "required"));
        }
    }
}
