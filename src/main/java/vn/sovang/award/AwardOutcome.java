package vn.sovang.award;

/** What happened at a step. */
public enum AwardOutcome {
    CREATED,
    SUBMITTED,
    RECEIVED,
    APPRAISED,
    SUPPLEMENT_WANTED,
    SUPPLEMENTED,
    LAPSED,
    CONVENED,
    RECUSED,
    SEAT_ENDED,
    EXTENDED,
    OPENED,
    CLOSED,
    VOTED,
    NO_QUORUM,
    DECIDED,
    ISSUED,
    AWAITED,
    FORWARDED,
    NOT_FORWARDED,
    WITHDRAWN,
    HANDED_OVER,
    DEPUTISED,
    REVOKED,
    COMPLETED
}
