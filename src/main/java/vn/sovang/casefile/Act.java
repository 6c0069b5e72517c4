package vn.sovang.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a body decided on a case or on a row of it; never changed afterwards.
 *
 * @param unitId unit whose body decided
 * @param subject the case itself, or the row of it that was decided on
 * @param outcome name of the kind's own outcome
 * @param decisionNumber number of the paper, null when there is none
 * @param overrideReason why it was decided although a rule speaks against it
 */
@Table("case_act")
public record Act(
        @Id Long id,
        String caseId,
        String unitId,
        String subject,
        String taskId,
        String outcome,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        String overrideReason,
        String decidedBy,
        Instant recordedAt) {

    public boolean is(Enum<?> wanted) {
        return outcome.equals(wanted.name());
    }

    /** The outcome in the words of the kind. */
    public <O extends Enum<O>> O outcome(Class<O> kind) {
        return Enum.valueOf(kind, outcome);
    }
}
