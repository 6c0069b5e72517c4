package vn.sovang.award;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;

/**
 * A short dossier as an officer files it.
 *
 * @param unitId unit whose head decides, in which the officer holds the post
 * @param position required for an individual
 * @param recipientUnitId unit in which an individual works, or of the collective
 * @param evidence codes of Golden Book entries, at most 10
 */
public record AdHocEntry(
        @NotBlank(message = "required") @OneLine(max = 64) String unitId,
        @NotNull(message = "required") Recipient recipient,
        @NotBlank(message = "required") @OneLine(max = 200) String name,
        @OneLine(max = 200) String position,
        @NotBlank(message = "required") @OneLine(max = 64) String recipientUnitId,
        @OneLine(max = 64) String account,

        @Size(max = 254, message = "tooLong")
        @Email(
                regexp = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?",
                message = "notAnAddress")
        String email,

        Boolean female,
        Boolean directWorker,
        @NotBlank(message = "required") @OneLine(max = 64) String formCode,

        @NotBlank(message = "required") @Narrative(max = 4000)
        String deed,

        @NotNull(message = "required") LocalDate deedOn,

        @DecimalMin(value = "0", message = "benefitNegative")
        @Digits(integer = 15, fraction = 0, message = "wholeAmount")
        BigDecimal benefitValueVnd,

        @Size(max = 10, message = "tooManyEntries")
        List<@NotBlank(message = "required") @Size(max = 64, message = "tooLong") String> evidence) {

    public AdHocEntry {
        evidence = evidence == null ? List.of() : evidence;
    }
}
