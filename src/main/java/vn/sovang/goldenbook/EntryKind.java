package vn.sovang.goldenbook;

/** What an entry does; all but a first recognition refer to an earlier entry. */
public enum EntryKind {
    /** Refers to a revoked entry when an appeal has restored it. */
    RECOGNITION,
    CORRECTION,
    REVOCATION
}
