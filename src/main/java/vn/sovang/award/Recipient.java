package vn.sovang.award;

/** Who receives an award. */
public enum Recipient {
    INDIVIDUAL,
    COLLECTIVE
}
