package vn.sovang.redress;

/** Where an appeal stands. */
public enum AppealStatus {
    /** The committee picks reviewers. */
    ASSIGNMENT,
    REVIEW,
    ANSWER,
    UPHELD,
    DISMISSED,
    WITHDRAWN;

    public boolean isEnded() {
        return this == UPHELD || this == DISMISSED || this == WITHDRAWN;
    }
}
