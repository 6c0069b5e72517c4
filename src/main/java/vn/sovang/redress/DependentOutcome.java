package vn.sovang.redress;

/** What the unit does with something that rested on a revoked recognition. */
public enum DependentOutcome {
    START_REVOCATION,
    KEEP
}
