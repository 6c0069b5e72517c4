package vn.sovang.award;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A recorded decision on an award of the simplified procedure; never changed. */
@Table("ad_hoc_decision")
public record AdHocDecision(
        @Id Long id,
        String awardId,
        String unitId,
        String taskId,
        AdHocOutcome outcome,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        String overrideReason,
        String decidedBy,
        Instant recordedAt) {}
