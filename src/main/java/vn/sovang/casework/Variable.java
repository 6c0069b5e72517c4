package vn.sovang.casework;

/** Process variables that models of every kind share: ids, names for Tasklist and routing facts that our own code wrote. */
public final class Variable {

    public static final String CASE_ID = "caseId";
    public static final String CASE_TITLE = "caseTitle";
    public static final String RECEIPT_NUMBER = "receiptNumber";
    public static final String SUBMITTER = "submitter";
    public static final String UNIT_ID = "unitId";
    public static final String UNIT_NAME = "unitName";
    public static final String FILED_UNIT_ID = "filedUnitId";
    public static final String TIER = "tier";

    /** Which rows of {@code award-deadlines} hold. */
    public static final String PROCEDURE = "procedure";

    public static final String SESSION_ID = "sessionId";
    public static final String CLOCK_STOPPED_AT = "clockStoppedAt";

    /** Whether the case is meant for a unit above, once this one has decided. */
    public static final String AIMS_HIGHER = "aimsHigher";

    public static final String APPRAISAL_OUTCOME = "appraisalOutcome";
    public static final String DECISION_OUTCOME = "decisionOutcome";
    public static final String UNIT_OUTCOME = "unitOutcome";
    public static final String PROPOSED = "proposed";

    private Variable() {}
}
