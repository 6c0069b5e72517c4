package vn.sovang.council;

/** Result of the decision table {@code council-outcome}. */
public enum CouncilOutcome {
    PASSED,
    NOT_PASSED,
    NO_QUORUM
}
