package vn.sovang.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A whole list as it is sent. */
public record NomineeList(
        @NotNull(message = "required") @Size(max = NominationDesk.MOST_NOMINEES, message = "tooManyEntries") @Valid
        List<@NotNull(message = "required") NomineeEntry> nominees) {}
