package vn.sovang.award;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that happened to an award of the simplified procedure; never changed afterwards.
 *
 * @param actor account, null when the system acted
 * @param reference number of the document concerned
 */
@Table("ad_hoc_event")
public record AdHocEvent(
        @Id Long id,
        String awardId,
        Instant occurredAt,
        String unitId,
        AdHocStep step,
        String actor,
        String reference,
        String reason) {}
