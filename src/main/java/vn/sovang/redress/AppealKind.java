package vn.sovang.redress;

/** What an appeal is against. */
public enum AppealKind {
    /** The refusal of an initiative, at appraisal or by the deciding body. */
    INITIATIVE,
    /** The revocation of a recognition or an honour. */
    REVOCATION,
    /** A nominee of a letter who was dropped or refused. */
    NOMINEE
}
