package vn.sovang.initiative;

import static vn.sovang.initiative.CaseOutcome.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Step of the work to which an event of the history belongs, with what can happen there. */
public enum CaseStep {
    FILING(FILED),
    INTAKE(RECEIVED),
    APPRAISAL(ACCEPT, CaseOutcome.SUPPLEMENT, REFUSE),
    SUPPLEMENT(SUPPLEMENTED, LAPSED),
    COUNCIL_REVIEW(CONVENED, RECUSED, SEAT_ENDED, EXTENDED, CLOSED, PASSED, NOT_PASSED, NO_QUORUM),
    DECISION(RECOGNISE, REFUSE, RETURN),
    GOLDEN_BOOK(ENTERED, NOT_ENTERED),
    PROPOSAL(PROPOSED, NOT_PROPOSED),
    WITHDRAWAL(WITHDRAWN),
    SUCCESSION(HANDED_OVER),
    REVOCATION(REVOKED, RESTORED),
    APPEAL(REOPENED);

    private final Set<CaseOutcome> outcomes;

    CaseStep(CaseOutcome... outcomes) {
        this.outcomes = EnumSet.copyOf(List.of(outcomes));
    }

    /** Everything that code records at this step; there is a sentence for each. */
    public Set<CaseOutcome> outcomes() {
        return EnumSet.copyOf(outcomes);
    }

    /** Key of the message that tells what happened. */
    public String sentence(CaseOutcome outcome) {
        return "history." + name() + "." + outcome.name();
    }
}
