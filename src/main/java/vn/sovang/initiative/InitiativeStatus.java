package vn.sovang.initiative;

/** Where a case stands at its current unit, or how it ended. */
public enum InitiativeStatus {
    APPRAISAL,
    SUPPLEMENT,
    COUNCIL_REVIEW,
    DECISION,
    PROPOSAL,
    RECOGNISED,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    /** Every recognition has been revoked. */
    REVOKED;

    /** The author may still withdraw: no decision has been made at the current unit. */
    public boolean isBeforeDecision() {
        return compareTo(PROPOSAL) < 0;
    }

    public boolean isEnded() {
        return compareTo(RECOGNISED) >= 0;
    }
}
