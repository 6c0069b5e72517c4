package vn.sovang.work;

import static vn.sovang.work.WorkStep.Outcome.ACCEPTED;
import static vn.sovang.work.WorkStep.Outcome.CONTINUED;
import static vn.sovang.work.WorkStep.Outcome.DEDICATED;
import static vn.sovang.work.WorkStep.Outcome.FINISHED;
import static vn.sovang.work.WorkStep.Outcome.HELD;
import static vn.sovang.work.WorkStep.Outcome.NOT_PROPOSED;
import static vn.sovang.work.WorkStep.Outcome.PROPOSED;
import static vn.sovang.work.WorkStep.Outcome.REFUSED;
import static vn.sovang.work.WorkStep.Outcome.REGISTERED;
import static vn.sovang.work.WorkStep.Outcome.RETURNED;
import static vn.sovang.work.WorkStep.Outcome.STOPPED;

import java.util.Set;
import vn.sovang.casefile.CaseStep;

/** Step of the work on a registration to which an event of its history belongs, with what can happen there. */
public enum WorkStep implements CaseStep {
    REGISTRATION(REGISTERED),
    FINISH(FINISHED, CONTINUED, STOPPED),
    PROPOSAL(PROPOSED, NOT_PROPOSED),
    APPRAISAL(ACCEPTED, RETURNED),
    DECISION(DEDICATED, REFUSED),
    CEREMONY(HELD);

    private final Set<Outcome> outcomes;

    WorkStep(Outcome... outcomes) {
        this.outcomes = Set.of(outcomes);
    }

    @Override
    public Set<Outcome> outcomes() {
        return outcomes;
    }

    public enum Outcome {
        REGISTERED,
        FINISHED,
        CONTINUED,
        STOPPED,
        PROPOSED,
        NOT_PROPOSED,
        ACCEPTED,
        RETURNED,
        DEDICATED,
        REFUSED,
        HELD
    }
}
