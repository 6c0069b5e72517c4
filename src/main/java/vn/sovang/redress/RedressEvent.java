package vn.sovang.redress;

import java.time.Instant;
import vn.sovang.casefile.CaseEvent;

/**
 * An event of the case file in the words of revocations and appeals; see {@link CaseEvent}.
 *
 * @param reference number or code of the document concerned
 */
public record RedressEvent(
        Instant occurredAt,
        String unitId,
        RedressStep step,
        RedressOutcome outcome,
        String actor,
        String reference,
        String reason) {

    public static RedressEvent of(CaseEvent event) {
        return new RedressEvent(
                event.occurredAt(),
                event.unitId(),
                RedressStep.valueOf(event.step()),
                RedressOutcome.valueOf(event.outcome()),
                event.actor(),
                event.reference(),
                event.reason());
    }
}
