package vn.sovang.casefile;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that happened to a case; never changed afterwards.
 *
 * @param step name of the kind's {@link CaseStep}
 * @param outcome name of what happened at it
 * @param actor account, null when the system acted
 * @param reference number of the document concerned: receipt, decision, letter, entry code
 */
@Table("case_event")
public record CaseEvent(
        @Id Long id,
        String caseId,
        Instant occurredAt,
        String unitId,
        String step,
        String outcome,
        String actor,
        String reference,
        String reason) {}
