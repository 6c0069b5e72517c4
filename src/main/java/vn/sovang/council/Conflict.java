package vn.sovang.council;

/** Why somebody neither scores nor votes on a case. */
public enum Conflict {
    AUTHOR,
    RELATIVE,
    STAKEHOLDER,
    OTHER
}
