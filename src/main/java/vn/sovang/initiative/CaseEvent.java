package vn.sovang.initiative;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that happened to a case; never changed afterwards.
 *
 * @param actor account, null when the system acted
 * @param reference number of the document concerned: receipt, decision, letter, entry code
 */
@Table("initiative_event")
public record CaseEvent(
        @Id Long id,
        String initiativeId,
        Instant occurredAt,
        String unitId,
        CaseStep step,
        CaseOutcome outcome,
        String actor,
        String reference,
        String reason) {}
