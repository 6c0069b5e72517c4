package vn.sovang.work.process;

import vn.sovang.casefile.Limit;

/** Limits of {@code work-dedication}. */
enum WorkLimit implements Limit {
    FINISH("finish"),
    PROPOSAL("proposal"),
    APPRAISAL("appraisal"),
    DECISION("decision"),
    CEREMONY("ceremony");

    private final String variable;

    WorkLimit(String variable) {
        this.variable = variable;
    }

    @Override
    public String variable() {
        return variable;
    }
}
