package vn.sovang.award.process;

/** Names of {@code award-approval} and {@code ad-hoc-award} as their models write them. */
public final class AwardNames {

    public static final String AWARD_APPROVAL = "award-approval";
    public static final String LETTER_WITHDRAWN = "letter.withdrawn";
    public static final String AD_HOC_AWARD = "ad-hoc-award";
    public static final String AD_HOC_WITHDRAWN = "adHocAward.withdrawn";

    static final String RATIFY_AWARD = "ratifyAward";
    static final String SUBMITTED = "submitted";
    static final String CONSULTED = "consulted";

    /** Whether the head's award must be ratified. */
    static final String RATIFY = "ratify";

    static final String RATIFICATION_OUTCOME = "ratificationOutcome";

    private AwardNames() {}
}
