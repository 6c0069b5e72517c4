package vn.sovang.document.certificate;

import jakarta.validation.constraints.NotBlank;
import vn.sovang.shared.OneLine;

/** What a re-issued certificate says differently, and why it is issued again. */
public record Correction(
        @NotBlank(message = "required") @OneLine(max = 200) String holder,
        @OneLine(max = 300) String holderPosition,
        @OneLine(max = 500) String holderUnit,
        @NotBlank(message = "required") @OneLine(max = 1000) String reason) {}
