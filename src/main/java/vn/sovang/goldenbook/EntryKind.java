package vn.sovang.goldenbook;

/** What an entry does; all but the first refer to an earlier entry. */
public enum EntryKind {
    RECOGNITION,
    CORRECTION,
    REVOCATION
}
