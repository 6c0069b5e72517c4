package vn.sovang.document.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.sovang.shared.OneLine;

/** Number with its symbol, and date, as the unit's own office gave them. */
public record OfficeNumber(
        @NotBlank(message = "required") @OneLine(max = 100) String number,
        @NotNull(message = "required") LocalDate date) {}
