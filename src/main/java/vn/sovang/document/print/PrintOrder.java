package vn.sovang.document.print;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.shared.OneLine;

/**
 * Which certificates are to be printed.
 *
 * @param fromNumber first number in the register
 * @param toNumber last number in the register
 */
public record PrintOrder(
        @NotBlank(message = "required") @OneLine(max = 64) String unit,
        @NotNull(message = "required") CertificateKind kind,

        @NotNull(message = "required") @Min(value = 1900, message = "tooSmall") @Max(value = 2999, message = "tooLarge")
        Integer year,

        @NotNull(message = "required") @Min(value = 1, message = "tooSmall") @Max(value = 999999, message = "tooLarge")
        Integer fromNumber,

        @NotNull(message = "required") @Min(value = 1, message = "tooSmall") @Max(value = 999999, message = "tooLarge")
        Integer toNumber) {}
