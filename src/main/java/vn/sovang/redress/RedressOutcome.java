package vn.sovang.redress;

/** What happened at a step. */
public enum RedressOutcome {
    RECORDED,
    APPEALED,
    NOTIFIED,
    ANSWERED,
    ANSWERED_ON_PAPER,
    LAPSED,
    REVOKED,
    KEPT,
    COUNTER_ENTERED,
    HONOUR_REVOKED,
    FLAGGED,
    STARTED,
    ASSIGNED,
    REVIEWED,
    UPHELD,
    DISMISSED,
    REOPENED,
    RESTORED,
    TO_BE_NOMINATED,
    NOMINATED,
    WITHDRAWN,
    HANDED_OVER,
    DEPUTISED
}
