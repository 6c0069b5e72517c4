package vn.sovang.initiative;

import static vn.sovang.initiative.InitiativeOutcome.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.casefile.CaseStep;

/** Step of the work to which an event of the history belongs, with what can happen there. */
public enum InitiativeStep implements CaseStep {
    FILING(FILED),
    INTAKE(RECEIVED),
    APPRAISAL(ACCEPT, InitiativeOutcome.SUPPLEMENT, REFUSE),
    SUPPLEMENT(SUPPLEMENTED, LAPSED),
    COUNCIL_REVIEW(CONVENED, RECUSED, SEAT_ENDED, EXTENDED, CLOSED, PASSED, NOT_PASSED, NO_QUORUM),
    DECISION(RECOGNISE, REFUSE, RETURN),
    GOLDEN_BOOK(ENTERED, NOT_ENTERED),
    PROPOSAL(PROPOSED, NOT_PROPOSED),
    WITHDRAWAL(WITHDRAWN),
    SUCCESSION(HANDED_OVER, DEPUTISED),
    REVOCATION(REVOKED, RESTORED),
    APPEAL(REOPENED);

    private final Set<InitiativeOutcome> outcomes;

    InitiativeStep(InitiativeOutcome... outcomes) {
        this.outcomes = EnumSet.copyOf(List.of(outcomes));
    }

    @Override
    public Set<InitiativeOutcome> outcomes() {
        return EnumSet.copyOf(outcomes);
    }
}
