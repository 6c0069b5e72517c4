package vn.sovang.award;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.sovang.shared.OneLine;

/** A letter to be prepared. */
public record NewLetter(
        @NotBlank(message = "required") @OneLine(max = 64) String unitId,
        @NotNull(message = "required") AwardRound round,
        @NotBlank(message = "required") @OneLine(max = 300) String roundName,

        @NotNull(message = "required") @Min(value = 2000, message = "tooSmall") @Max(value = 2999, message = "tooLarge")
        Integer year) {}
