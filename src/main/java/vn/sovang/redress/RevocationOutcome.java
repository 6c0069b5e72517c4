package vn.sovang.redress;

/** What the deciding body may decide. */
public enum RevocationOutcome {
    REVOKE,
    KEEP
}
