package vn.sovang.award;

import java.util.Set;
import vn.sovang.casefile.CaseStep;

/** What happens to an award of the simplified procedure; each is its own outcome, and there is a sentence for each. */
public enum AdHocStep implements CaseStep {
    FILED,
    AWARDED,
    REFUSED,
    ISSUED,
    COUNCIL_INFORMED,
    RATIFIED,
    OVERTURNED,
    RATIFICATION_LAPSED,
    WITHDRAWN,
    HANDED_OVER,
    DEPUTISED;

    @Override
    public Set<AdHocStep> outcomes() {
        return Set.of(this);
    }
}
