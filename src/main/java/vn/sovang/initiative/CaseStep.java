package vn.sovang.initiative;

/** Step of the work to which an event of the history belongs. */
public enum CaseStep {
    FILING,
    INTAKE,
    APPRAISAL,
    SUPPLEMENT,
    COUNCIL_REVIEW,
    DECISION,
    GOLDEN_BOOK,
    PROPOSAL,
    WITHDRAWAL,
    SUCCESSION
}
