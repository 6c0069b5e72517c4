package vn.sovang.redress;

import java.time.Instant;

/**
 * Something that happened to a revocation or an appeal; never changed afterwards.
 *
 * @param actor account, null when the system acted
 * @param reference number or code of the document concerned
 */
public record RedressEvent(
        String caseId,
        Instant occurredAt,
        String unitId,
        RedressStep step,
        RedressOutcome outcome,
        String actor,
        String reference,
        String reason) {}
