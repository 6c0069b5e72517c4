package vn.sovang.initiative;

/** What happened at a step. */
public enum InitiativeOutcome {
    FILED,
    RECEIVED,
    ACCEPT,
    SUPPLEMENT,
    REFUSE,
    SUPPLEMENTED,
    LAPSED,
    CONVENED,
    RECUSED,
    SEAT_ENDED,
    EXTENDED,
    CLOSED,
    PASSED,
    NOT_PASSED,
    NO_QUORUM,
    RECOGNISE,
    RETURN,
    ENTERED,
    NOT_ENTERED,
    PROPOSED,
    NOT_PROPOSED,
    WITHDRAWN,
    HANDED_OVER,
    DEPUTISED,
    REVOKED,
    RESTORED,
    REOPENED
}
