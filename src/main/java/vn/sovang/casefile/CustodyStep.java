package vn.sovang.casefile;

import java.util.Set;

/** What happens to cases of every kind when the unit that holds them cannot; told in words of all kinds. */
public enum CustodyStep implements CaseStep {
    SUCCESSION;

    /** Whether a successor took the case over, or another unit's people do one task of it. */
    public enum Outcome {
        HANDED_OVER,
        DEPUTISED
    }

    @Override
    public Set<? extends Enum<?>> outcomes() {
        return Set.of(Outcome.values());
    }
}
