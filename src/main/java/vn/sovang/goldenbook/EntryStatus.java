package vn.sovang.goldenbook;

/** What an entry is worth today; derived, never stored. */
public enum EntryStatus {
    VALID,
    /** A later entry revokes it. */
    REVOKED,
    /** What is stored no longer matches its own hash: somebody changed it behind the register's back. */
    ALTERED
}
