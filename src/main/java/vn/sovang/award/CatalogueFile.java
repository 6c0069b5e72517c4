package vn.sovang.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.OneLine;

/**
 * The catalogue as a file.
 *
 * @param targets shares of direct workers that units aim at
 */
record CatalogueFile(
        String about,
        @NotEmpty(message = "required") @Valid List<@NotNull(message = "required") FormEntry> forms,
        @Valid List<@NotNull(message = "required") TargetEntry> targets) {

    CatalogueFile {
        forms = forms == null ? List.of() : forms;
        targets = targets == null ? List.of() : targets;
    }

    /** See {@link AwardForm}. */
    record FormEntry(
            @NotNull(message = "required")
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "notAnId")
            @OneLine(max = 64)
            String code,

            @NotNull(message = "required") LocalDate validFrom,
            LocalDate validTo,
            @NotNull(message = "required") AwardKind kind,
            @NotBlank(message = "required") @OneLine String name,
            @NotBlank(message = "required") @OneLine String nameEn,

            @OneLine(max = AwardForm.LONGEST_CERTIFICATE_TITLE)
            String certificateTitle,

            @NotNull(message = "required") Recipients recipients,
            @NotNull(message = "required") Tier decidingTier,

            @NotBlank(message = "required") @OneLine(max = 200)
            String decidingBody,

            @NotEmpty(message = "required") List<@NotNull(message = "required") Tier> nominatingTiers,
            @NotNull(message = "required") WithMoney withMoney,

            @DecimalMin(value = "0", message = "tooSmall") @Digits(integer = 15, fraction = 0, message = "wholeAmount")
            BigDecimal amountVnd,

            @OneLine(max = 1000) String quota,

            @NotBlank(message = "required") @OneLine(max = 2000)
            String requires,

            @NotBlank(message = "required") @OneLine(max = 1000)
            String legalBasis,

            @OneLine(max = 100) String verifiedBy,
            LocalDate verifiedOn) {

        AwardForm form() {
            return new AwardForm(
                    code,
                    validFrom,
                    validTo,
                    kind,
                    name,
                    nameEn,
                    certificateTitle,
                    recipients,
                    decidingTier,
                    decidingBody,
                    nominatingTiers,
                    withMoney,
                    amountVnd,
                    quota,
                    requires,
                    legalBasis,
                    verifiedBy,
                    verifiedOn);
        }
    }

    record TargetEntry(
            @NotBlank(message = "required") String unitId,
            @NotNull(message = "required") LocalDate validFrom,

            @NotNull(message = "required") @Min(value = 0, message = "tooSmall") @Max(value = 100, message = "tooLarge")
            Integer directWorkersPercent,

            @NotBlank(message = "required") @OneLine(max = 1000)
            String legalBasis) {}
}
