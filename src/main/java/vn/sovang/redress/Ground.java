package vn.sovang.redress;

/** Why something is to be revoked. */
public enum Ground {
    FORGED_DATA,
    WRONG_DATA,
    THIRD_PARTY_RIGHT,
    OTHER
}
