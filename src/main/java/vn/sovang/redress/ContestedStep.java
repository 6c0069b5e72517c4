package vn.sovang.redress;

/** Step at which the contested decision was taken. */
public enum ContestedStep {
    APPRAISAL,
    DECISION,
    REVOCATION,
    NOMINATION,
    AD_HOC_AWARD
}
