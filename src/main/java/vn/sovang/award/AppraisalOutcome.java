package vn.sovang.award;

/** What the appraising officer finds about a row of the list. */
public enum AppraisalOutcome {
    ACCEPT,
    SUPPLEMENT,
    DROP
}
