package vn.sovang.redress;

/** What a revocation is about. */
public enum SubjectKind {
    /** The recognition of an initiative by one unit, with its entry in the Golden Book or without. */
    INITIATIVE,
    /** An honour of the register. */
    HONOUR
}
