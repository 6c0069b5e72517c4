package vn.sovang.award;

/** What an honour is worth today. */
public enum HonourStatus {
    VALID,
    REVOKED
}
