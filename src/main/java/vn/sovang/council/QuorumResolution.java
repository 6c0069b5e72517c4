package vn.sovang.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.relational.core.mapping.Column;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.Violation;

/**
 * What the secretary does when too few sheets came in.
 *
 * @param until last day of the extension, only with EXTEND
 */
public record QuorumResolution(
        @NotNull(message = "required") Action action,
        @Column("until_day") LocalDate until,

        @NotBlank(message = "required") @Narrative(max = 4000)
        String reason) {

    /** Absentees get more time, or the session ends without a quorum. */
    public enum Action {
        EXTEND,
        CLOSE
    }

    /** Rules across the fields. */
    public void check(LocalDate today, List<Violation> violations) {
        if (action == Action.EXTEND && until == null) {
            violations.add(Violation.of("until", "required"));
        }
        if (action == Action.EXTEND && until != null && !until.isAfter(today)) {
            violations.add(Violation.of("until", "notAfterToday"));
        }
        if (action == Action.CLOSE && until != null) {
            violations.add(Violation.of("until", "onlyWithExtend"));
        }
    }
}
