package vn.sovang.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A recorded decision of a unit's deciding body; never changed. */
@Table("decision")
public record Decision(
        @Id Long id,
        String caseId,
        String unitId,
        String taskId,
        DecisionOutcome outcome,
        String decisionNumber,
        LocalDate decidedOn,
        String reason,
        String decidedBy,
        Instant recordedAt) {}
