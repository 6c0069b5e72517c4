package vn.sovang.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/** What the secretary states to conclude a session (Biên bản). */
public record Minutes(
        @NotNull(message = "required") LocalDate heldOn,
        @NotBlank(message = "required") @OneLine(max = 300) String place,

        @NotBlank(message = "required") @Narrative(max = 4000)
        String conclusion) {}
