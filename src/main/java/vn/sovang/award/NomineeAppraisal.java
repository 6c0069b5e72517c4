package vn.sovang.award;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.sovang.shared.Narrative;

/** Appraisal of one row; a reason is required unless it is accepted. */
public record NomineeAppraisal(
        @NotBlank(message = "required") String nomineeId,
        @NotNull(message = "required") AppraisalOutcome outcome,
        @Narrative(max = 4000) String reason) {}
