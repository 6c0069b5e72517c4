package vn.sovang.award;

/** What was resolved: AWARD or REFUSE by the head, RATIFY or OVERTURN by the body that ratifies. */
public enum AdHocOutcome {
    AWARD,
    REFUSE,
    RATIFY,
    OVERTURN
}
