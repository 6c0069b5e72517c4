package vn.sovang.award;

import static vn.sovang.award.AwardOutcome.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.casefile.CaseStep;

/** Step of the work to which an event of a letter's history belongs, with what can happen there. */
public enum AwardStep implements CaseStep {
    PREPARATION(CREATED),
    SUBMISSION(SUBMITTED, RECEIVED),
    APPRAISAL(APPRAISED, SUPPLEMENT_WANTED),
    SUPPLEMENT(SUPPLEMENTED, LAPSED),
    COUNCIL_REVIEW(CONVENED, RECUSED, SEAT_ENDED, EXTENDED, CLOSED, VOTED, NO_QUORUM),
    CONSULTATION(OPENED, CLOSED),
    DECISION(DECIDED),
    HONOURS(ISSUED, REVOKED),
    CERTIFICATES(ISSUED, AWAITED),
    FORWARDING(FORWARDED, NOT_FORWARDED),
    WITHDRAWAL(WITHDRAWN),
    SUCCESSION(HANDED_OVER, DEPUTISED),
    END(COMPLETED);

    private final Set<AwardOutcome> outcomes;

    AwardStep(AwardOutcome... outcomes) {
        this.outcomes = EnumSet.copyOf(List.of(outcomes));
    }

    @Override
    public Set<AwardOutcome> outcomes() {
        return EnumSet.copyOf(outcomes);
    }
}
