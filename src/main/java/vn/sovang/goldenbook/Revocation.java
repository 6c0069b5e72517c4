package vn.sovang.goldenbook;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision that revokes an entry (forged or wrong data, right of a third party).
 *
 * @param code entry that is revoked
 */
public record Revocation(String code, String decisionNumber, LocalDate decidedOn, String reason) {

    public Revocation {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(decisionNumber, "decisionNumber");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }
}
