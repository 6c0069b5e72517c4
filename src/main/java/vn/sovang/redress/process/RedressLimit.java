package vn.sovang.redress.process;

import vn.sovang.casefile.Limit;

/** Limits of {@code award-revocation} and {@code appeal}. */
public enum RedressLimit implements Limit {
    ANSWER("answer"),
    DECISION("redressDecision"),
    DEPENDENT("dependent"),
    ASSIGNMENT("assignment"),
    REVIEW("review"),
    RENOMINATION("renomination");

    private final String variable;

    RedressLimit(String variable) {
        this.variable = variable;
    }

    @Override
    public String variable() {
        return variable;
    }
}
