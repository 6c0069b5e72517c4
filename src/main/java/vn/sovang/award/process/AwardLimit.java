package vn.sovang.award.process;

import vn.sovang.casefile.Limit;

/** Limits of {@code award-approval} and {@code ad-hoc-award} at a unit. */
public enum AwardLimit implements Limit {
    PREPARATION("preparation"),
    APPRAISAL("appraisal"),
    SUPPLEMENT("supplement"),
    CONSULTATION("consultation"),
    DECISION("decision"),
    PROPOSAL("proposal"),
    RATIFICATION("ratification");

    private final String variable;

    AwardLimit(String variable) {
        this.variable = variable;
    }

    @Override
    public String variable() {
        return variable;
    }
}
