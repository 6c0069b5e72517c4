package vn.sovang.initiative;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.sovang.shared.OneLine;

/**
 * An author or co-author (002-F4, F5). The first author of a request is the lead author.
 *
 * @param account user id, null for a co-author without an account
 * @param sharePercent contribution, more than 0 to 100, at most two decimals
 * @param publishConsent whether the name may stand on public pages; absent means no
 */
public record Author(
        @NotBlank(message = "required") @OneLine(max = 200) String name,
        @NotBlank(message = "required") @OneLine(max = 200) String position,
        @NotBlank(message = "required") @OneLine(max = 64) String unitId,
        @OneLine(max = 64) String account,

        @NotBlank(message = "required")
        @Size(max = 254, message = "tooLong")
        @Email(
                regexp = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?",
                message = "notAnAddress")
        String email,

        @NotNull(message = "required")
        @DecimalMin(value = "0", inclusive = false, message = "shareTooSmall")
        @DecimalMax(value = "100", message = "tooLarge")
        @Digits(integer = 3, fraction = 2, message = "twoDecimals")
        BigDecimal sharePercent,

        Boolean directWorker,
        Gender gender,
        Boolean publishConsent) {

    /** Gender as stated by the author; only for the statistics the law asks for. */
    public enum Gender {
        FEMALE,
        MALE,
        OTHER
    }

    public boolean mayBePublished() {
        return Boolean.TRUE.equals(publishConsent);
    }
}
