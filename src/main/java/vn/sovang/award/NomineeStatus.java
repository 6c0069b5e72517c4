package vn.sovang.award;

import java.util.EnumSet;

/** Where a nominee stands in the work on the list. */
public enum NomineeStatus {
    PROPOSED,
    SUPPLEMENT,
    DROPPED,
    ACCEPTED,
    PASSED,
    NOT_PASSED,
    PROPOSED_UP,
    NOT_FORWARDED,
    REFUSED,
    AWARDED,
    REVOKED;

    /** Still under consideration. */
    public boolean isStanding() {
        return !EnumSet.of(NOT_FORWARDED, DROPPED, REFUSED, AWARDED, REVOKED).contains(this);
    }
}
