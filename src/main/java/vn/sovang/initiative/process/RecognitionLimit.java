package vn.sovang.initiative.process;

import vn.sovang.casefile.Limit;

/** Limits of {@code initiative-recognition} at a unit. */
public enum RecognitionLimit implements Limit {
    APPRAISAL("appraisal"),
    SUPPLEMENT("supplement"),
    DECISION("decision"),
    PROPOSAL("proposal");

    private final String variable;

    RecognitionLimit(String variable) {
        this.variable = variable;
    }

    @Override
    public String variable() {
        return variable;
    }
}
