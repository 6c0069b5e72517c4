package vn.sovang.document.paper;

import jakarta.validation.constraints.NotBlank;
import vn.sovang.document.certificate.Signer;
import vn.sovang.shared.OneLine;

/**
 * What is said when certificates are issued.
 *
 * @param signerOffice lines above the signature, separated by {@code |}; absent for the usual ones
 * @param honour code of the one honour to be certified; absent for all of the unit
 * @param achievement what certificates of honours say it is for; absent for the usual words
 */
public record SignerInput(
        @NotBlank(message = "required") @OneLine(max = 64) String unit,
        @OneLine(max = 300) String signerOffice,
        @OneLine(max = 200) String signerName,
        @OneLine(max = 64) String honour,
        @OneLine(max = 300) String achievement) {

    /** Without an office for the usual one. */
    public Signer signer() {
        return new Signer(given(signerOffice), given(signerName));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
