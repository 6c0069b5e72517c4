package vn.sovang.council;

/** A member's vote on recognising an initiative. */
public enum Vote {
    AGREE,
    DISAGREE
}
