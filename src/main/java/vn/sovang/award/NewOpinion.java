package vn.sovang.award;

import jakarta.validation.constraints.NotBlank;
import vn.sovang.shared.Narrative;

/**
 * An opinion as sent.
 *
 * @param nomineeId null for the list as a whole
 */
public record NewOpinion(
        String nomineeId,

        @NotBlank(message = "required") @Narrative(max = 2000)
        String text) {}
