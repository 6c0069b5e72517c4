package vn.sovang.award;

import java.time.Instant;
import vn.sovang.casefile.CaseEvent;

/**
 * An event of the case file in the words of letters; see {@link CaseEvent}.
 *
 * @param id in the order of what happened
 */
public record AwardEvent(
        Long id,
        Instant occurredAt,
        String unitId,
        AwardStep step,
        AwardOutcome outcome,
        String actor,
        String reference,
        String reason) {

    static AwardEvent of(CaseEvent event) {
        return new AwardEvent(
                event.id(),
                event.occurredAt(),
                event.unitId(),
                AwardStep.valueOf(event.step()),
                AwardOutcome.valueOf(event.outcome()),
                event.actor(),
                event.reference(),
                event.reason());
    }
}
