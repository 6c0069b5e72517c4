package vn.sovang.award;

/** Where a nominee stands in the work on the list. */
public enum NomineeStatus {
    PROPOSED,
    SUPPLEMENT,
    DROPPED,
    ACCEPTED,
    PASSED,
    NOT_PASSED,
    PROPOSED_UP,
    REFUSED,
    AWARDED,
    REVOKED;

    /** Still under consideration. */
    public boolean isStanding() {
        return this != DROPPED && this != REFUSED && this != AWARDED && this != REVOKED;
    }
}
