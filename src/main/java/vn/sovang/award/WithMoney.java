package vn.sovang.award;

/** Whether a form of award comes with money; unknown while nobody has verified it. */
public enum WithMoney {
    YES,
    NO,
    UNKNOWN
}
