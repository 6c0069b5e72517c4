package vn.sovang.redress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/** A revocation as it is asked for. */
public record NewRevocation(
        @NotNull(message = "required") @Valid Subject subject,
        @NotNull(message = "required") Ground ground,

        @NotBlank(message = "required") @Narrative(max = 4000)
        String statement) {

    /**
     * @param code of the entry or the honour; of a recognition without an entry the receipt number of its case
     * @param unitId unit whose recognition is meant when the code is a receipt number; null for the last that recognised
     */
    public record Subject(
            @NotNull(message = "required") SubjectKind kind,

            @NotBlank(message = "required") @OneLine(max = 120)
            String code,

            @OneLine(max = 64) String unitId) {}
}
