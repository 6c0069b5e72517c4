package vn.sovang.redress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/** An appeal as it is filed. */
public record NewAppeal(
        @NotNull(message = "required") @Valid Subject subject,

        @NotBlank(message = "required") @Narrative(max = 4000)
        String statement) {

    /** @param id of the initiative that was refused, the revocation, the nominee or the ad hoc award */
    public record Subject(
            @NotNull(message = "required") AppealKind kind,

            @NotBlank(message = "required") @OneLine(max = 36)
            String id) {}
}
