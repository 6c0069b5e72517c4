package vn.sovang.redress;

import static vn.sovang.redress.RedressOutcome.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.casefile.CaseStep;

/** Step of a revocation or an appeal to which an event of its history belongs, with what can happen there. */
public enum RedressStep implements CaseStep {
    OPENING(RECORDED, APPEALED),
    NOTICE(NOTIFIED),
    ANSWER(ANSWERED, ANSWERED_ON_PAPER, LAPSED),
    DECISION(REVOKED, KEPT),
    REGISTER(COUNTER_ENTERED, HONOUR_REVOKED),
    DEPENDENTS(FLAGGED, STARTED, KEPT),
    ASSIGNMENT(ASSIGNED),
    REVIEW(REVIEWED, LAPSED),
    APPEAL_ANSWER(UPHELD, DISMISSED),
    EFFECT(REOPENED, RESTORED, TO_BE_NOMINATED, NOMINATED),
    WITHDRAWAL(WITHDRAWN),
    SUCCESSION(HANDED_OVER, DEPUTISED);

    private final Set<RedressOutcome> outcomes;

    RedressStep(RedressOutcome... outcomes) {
        this.outcomes = EnumSet.copyOf(List.of(outcomes));
    }

    @Override
    public Set<RedressOutcome> outcomes() {
        return EnumSet.copyOf(outcomes);
    }
}
