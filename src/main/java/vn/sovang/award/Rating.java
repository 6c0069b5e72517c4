package vn.sovang.award;

/** Yearly rating of a member or of a union unit, best first (002-13 "khá", 002-10 "vững mạnh"). */
public enum Rating {
    EXCELLENT,
    GOOD,
    FAIR,
    AVERAGE,
    WEAK,
    STRONG_EXCELLENT,
    STRONG,
    COLLECTIVE_FAIR,
    COLLECTIVE_AVERAGE,
    COLLECTIVE_WEAK;

    /** Whether ratings of this name are given to such a recipient. */
    public boolean suits(Recipient recipient) {
        return (compareTo(STRONG_EXCELLENT) < 0) == (recipient == Recipient.INDIVIDUAL);
    }
}
