package vn.sovang.council.process;

import vn.sovang.casefile.Limit;

/** Limits of a council's review. */
public enum ReviewLimit implements Limit {
    COUNCIL("council"),
    SCORING("scoring"),
    MINUTES("conclude");

    private final String variable;

    ReviewLimit(String variable) {
        this.variable = variable;
    }

    @Override
    public String variable() {
        return variable;
    }
}
