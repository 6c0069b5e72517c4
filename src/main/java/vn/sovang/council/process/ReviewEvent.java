package vn.sovang.council.process;

/** What happens to a case in a review and stands in its history; a kind's own outcomes have these names. */
public enum ReviewEvent {
    /** The panel was called together for the first time. */
    CONVENED,
    /** The secretary gave absentees more time. */
    EXTENDED,
    /** The secretary ended the vote without a quorum. */
    CLOSED,
    /** The minutes are written, and this is what the council concluded. */
    PASSED,
    NOT_PASSED,
    NO_QUORUM,
    /** A member lost the seat before filing. */
    SEAT_ENDED
}
