package vn.sovang.award;

import java.time.Instant;
import vn.sovang.casefile.CaseEvent;

/**
 * An event of the case file in the words of the simplified procedure; see {@link CaseEvent}.
 *
 * @param id in the order of what happened
 */
public record AdHocEvent(
        Long id, Instant occurredAt, String unitId, AdHocStep step, String actor, String reference, String reason) {

    static AdHocEvent of(CaseEvent event) {
        return new AdHocEvent(
                event.id(),
                event.occurredAt(),
                event.unitId(),
                AdHocStep.valueOf(event.step()),
                event.actor(),
                event.reference(),
                event.reason());
    }
}
