package vn.sovang.award;

/** Where a submission letter stands at the unit that holds it, or how it ended. */
public enum LetterStatus {
    PREPARATION,
    APPRAISAL,
    SUPPLEMENT,
    COUNCIL_REVIEW,
    CONSULTATION,
    DECISION,
    FORWARDING,
    COMPLETED,
    WITHDRAWN,
    LAPSED;

    public boolean isOpen() {
        return this != COMPLETED && this != WITHDRAWN && this != LAPSED;
    }

    /** The list has not been decided on at any level yet when it stands here at its own unit. */
    public boolean isBeforeDecision() {
        return isOpen() && this != FORWARDING;
    }
}
