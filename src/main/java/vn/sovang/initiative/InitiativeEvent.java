package vn.sovang.initiative;

import java.time.Instant;
import vn.sovang.casefile.CaseEvent;

/**
 * An event of the case file in the words of recognition; see {@link CaseEvent}.
 *
 * @param id in the order of what happened
 */
public record InitiativeEvent(
        Long id,
        Instant occurredAt,
        String unitId,
        InitiativeStep step,
        InitiativeOutcome outcome,
        String actor,
        String reference,
        String reason) {

    static InitiativeEvent of(CaseEvent event) {
        return new InitiativeEvent(
                event.id(),
                event.occurredAt(),
                event.unitId(),
                InitiativeStep.valueOf(event.step()),
                InitiativeOutcome.valueOf(event.outcome()),
                event.actor(),
                event.reference(),
                event.reason());
    }
}
