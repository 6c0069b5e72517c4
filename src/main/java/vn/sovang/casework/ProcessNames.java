package vn.sovang.casework;

/** Names of processes, messages and variables as the models write them. */
public final class ProcessNames {

    public static final String INITIATIVE_RECOGNITION = "initiative-recognition";
    public static final String COUNCIL_REVIEW = "council-review";

    public static final String AD_HOC_AWARD = "ad-hoc-award";
    public static final String AWARD_APPROVAL = "award-approval";

    /** User task of a member of an initiative council. */
    public static final String SCORE_DOSSIER = "scoreDossier";

    /** User task of a member of an emulation council. */
    public static final String VOTE_ON_NOMINEES = "voteOnNominees";

    /** User task of the council's secretary. */
    public static final String CONCLUDE_SESSION = "concludeSession";

    /** User task of the deciding body. */
    public static final String DECIDE_RECOGNITION = "decideRecognition";

    public static final String DECIDE_AD_HOC_AWARD = "decideAdHocAward";
    public static final String RATIFY_AWARD = "ratifyAward";

    public static final String WITHDRAWN = "initiative.withdrawn";
    public static final String AD_HOC_WITHDRAWN = "adHocAward.withdrawn";
    public static final String LETTER_WITHDRAWN = "letter.withdrawn";

    public static final String AWARD_REVOCATION = "award-revocation";
    public static final String APPEAL = "appeal";

    /** User task of the deciding body: who reviews an appeal. */
    public static final String ASSIGN_REVIEWERS = "assignReviewers";

    public static final String APPEAL_WITHDRAWN = "appeal.withdrawn";

    private ProcessNames() {}

    /** Process variables: ids, names for Tasklist and routing facts that our own code wrote. */
    public static final class Variable {

        public static final String CASE_ID = "caseId";
        public static final String CASE_TITLE = "caseTitle";
        public static final String RECEIPT_NUMBER = "receiptNumber";
        public static final String SUBMITTER = "submitter";
        public static final String UNIT_ID = "unitId";
        public static final String UNIT_NAME = "unitName";
        public static final String TIER = "tier";
        public static final String AIMS_HIGHER = "aimsHigher";
        public static final String APPRAISAL_OUTCOME = "appraisalOutcome";
        public static final String COUNCIL_OUTCOME = "councilOutcome";
        public static final String DECISION_OUTCOME = "decisionOutcome";
        public static final String UNIT_OUTCOME = "unitOutcome";
        public static final String ELIGIBLE = "eligible";
        public static final String PROPOSED = "proposed";
        public static final String CLOCK_STOPPED_AT = "clockStoppedAt";
        public static final String SESSION_ID = "sessionId";
        public static final String COUNCIL_ID = "councilId";
        public static final String COUNCIL_KIND = "councilKind";
        public static final String HAS_PANEL = "hasPanel";
        public static final String QUORATE = "quorate";
        public static final String QUORUM_ACTION = "quorumAction";
        public static final String EXTENDED_UNTIL = "extendedUntil";
        public static final String ENTITLED = "entitled";
        public static final String FILED = "filed";
        public static final String AGREED = "agreed";
        public static final String NOVELTY_AVERAGE = "noveltyAverage";
        public static final String EFFECTIVENESS_AVERAGE = "effectivenessAverage";

        /** Whether the head's award must be ratified. */
        public static final String RATIFY = "ratify";

        public static final String RATIFICATION_OUTCOME = "ratificationOutcome";
        /** Which rows of {@code award-deadlines} hold. */
        public static final String PROCEDURE = "procedure";

        public static final String FILED_UNIT_ID = "filedUnitId";
        public static final String SUBMITTED = "submitted";
        public static final String CONSULTED = "consulted";
        public static final String HOLDER_ID = "holderId";
        public static final String DEPENDENT_ID = "dependentId";
        public static final String HAS_DEPENDENTS = "hasDependents";
        public static final String REDRESS_OUTCOME = "redressOutcome";
        public static final String HAS_OPINION = "hasOpinion";
        public static final String TO_NOMINATE = "toNominate";
        public static final String NOMINATING_UNIT_ID = "nominatingUnitId";
        public static final String NOMINATING_UNIT_NAME = "nominatingUnitName";

        private Variable() {}
    }

    /** Values of {@code unitOutcome}. */
    public enum UnitOutcome {
        RECOGNISED,
        REFUSED,
        LAPSED,
        DECIDED,
        NOBODY_LEFT
    }
}
