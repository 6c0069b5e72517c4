package vn.sovang.award;

/** Where an award of the simplified procedure stands. */
public enum AdHocStatus {
    DECISION,
    RATIFICATION,
    COMPLETED,
    REFUSED,
    OVERTURNED,
    WITHDRAWN;

    public boolean isEnded() {
        return this != DECISION && this != RATIFICATION;
    }
}
