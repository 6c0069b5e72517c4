package vn.sovang.goldenbook;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision on an appeal that enters a revoked recognition anew.
 *
 * @param code entry that was revoked
 */
public record Restoration(String code, String decisionNumber, LocalDate decidedOn, String reason) {

    public Restoration {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(decisionNumber, "decisionNumber");
        Objects.requireNonNull(decidedOn, "decidedOn");
    }
}
