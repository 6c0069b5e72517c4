package vn.sovang.redress;

/** Where a revocation stands. */
public enum RevocationStatus {
    /** The holders may answer. */
    ANSWER,
    DECISION,
    REVOKED,
    KEPT;

    public boolean isEnded() {
        return this == REVOKED || this == KEPT;
    }
}
