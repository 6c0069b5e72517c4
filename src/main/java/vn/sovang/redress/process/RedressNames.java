package vn.sovang.redress.process;

/** Names of {@code award-revocation} and {@code appeal} as their models write them. */
public final class RedressNames {

    public static final String AWARD_REVOCATION = "award-revocation";
    public static final String APPEAL = "appeal";
    public static final String APPEAL_WITHDRAWN = "appeal.withdrawn";

    /** User task of the deciding body: who reviews an appeal. */
    static final String ASSIGN_REVIEWERS = "assignReviewers";

    static final String REDRESS_OUTCOME = "redressOutcome";
    static final String HOLDER_ID = "holderId";
    static final String HAS_DEPENDENTS = "hasDependents";
    static final String DEPENDENT_ID = "dependentId";
    static final String HAS_OPINION = "hasOpinion";
    static final String TO_NOMINATE = "toNominate";
    static final String NOMINATING_UNIT_ID = "nominatingUnitId";
    static final String NOMINATING_UNIT_NAME = "nominatingUnitName";

    private RedressNames() {}
}
