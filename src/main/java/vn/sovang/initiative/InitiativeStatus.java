package vn.sovang.initiative;

import java.util.Set;
import vn.sovang.casefile.CaseStatus;

/** Where a case stands at its current unit, or how it ended. */
public enum InitiativeStatus implements CaseStatus {
    APPRAISAL,
    SUPPLEMENT,
    COUNCIL_REVIEW,
    DECISION,
    PROPOSAL,
    RECOGNISED,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    /** Every recognition has been revoked. */
    REVOKED;

    private static final Set<InitiativeStatus> ENDS = Set.of(RECOGNISED, REFUSED, WITHDRAWN, LAPSED);

    /** The author may still withdraw: no decision has been made at the current unit. */
    public boolean isBeforeDecision() {
        return compareTo(PROPOSAL) < 0;
    }

    @Override
    public boolean isEnded() {
        return compareTo(RECOGNISED) >= 0;
    }

    /** What ended goes on at a step again only after an appeal that was upheld. */
    @Override
    public boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case APPRAISAL -> next == SUPPLEMENT || next == COUNCIL_REVIEW || ENDS.contains(next);
            case SUPPLEMENT -> next == APPRAISAL || ENDS.contains(next);
            case COUNCIL_REVIEW -> next == DECISION || ENDS.contains(next);
            case DECISION -> next == COUNCIL_REVIEW || next == PROPOSAL || ENDS.contains(next);
            case PROPOSAL -> next == APPRAISAL || ENDS.contains(next);
            case RECOGNISED -> next == REVOKED || !((InitiativeStatus) next).isEnded();
            case REFUSED, LAPSED, WITHDRAWN -> !((InitiativeStatus) next).isEnded();
            case REVOKED -> next == RECOGNISED;
        };
    }

    @Override
    public Boolean isGood() {
        return isEnded() ? this == RECOGNISED : null;
    }
}
