package vn.sovang.award;

/** What the deciding body resolves on a nominee. */
public enum ListOutcome {
    AWARD,
    PROPOSE,
    REFUSE
}
