package vn.sovang.redress;

import java.time.Instant;
import vn.sovang.organisation.Unit;

/** How long a decision can be appealed against; answered where the decision tables are. */
public interface AppealPeriod {

    /** Until when somebody may appeal against a decision that the unit took at the given time. */
    Instant endsAt(Unit unit, Instant decidedAt);
}
