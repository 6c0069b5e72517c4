package vn.sovang.award;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that happened to a letter; never changed afterwards.
 *
 * @param actor account, null when the system acted
 * @param reference number of the document concerned
 */
@Table("award_event")
public record AwardEvent(
        @Id Long id,
        String letterId,
        Instant occurredAt,
        String unitId,
        AwardStep step,
        AwardOutcome outcome,
        String actor,
        String reference,
        String reason) {}
