package vn.sovang.award;

import vn.sovang.casefile.CaseStatus;

/** Where a submission letter stands at the unit that holds it, or how it ended. */
public enum LetterStatus implements CaseStatus {
    PREPARATION,
    APPRAISAL,
    SUPPLEMENT,
    COUNCIL_REVIEW,
    CONSULTATION,
    DECISION,
    FORWARDING,
    COMPLETED,
    WITHDRAWN,
    LAPSED;

    @Override
    public boolean isEnded() {
        return compareTo(COMPLETED) >= 0;
    }

    /** The list has not been decided on at any level yet when it stands here at its own unit. */
    public boolean isBeforeDecision() {
        return compareTo(FORWARDING) < 0;
    }

    /** A letter with nobody left before the council is complete; every level above begins with the appraisal. */
    @Override
    public boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case PREPARATION -> next == APPRAISAL || next == WITHDRAWN;
            case APPRAISAL -> next == SUPPLEMENT || next == COUNCIL_REVIEW || next == COMPLETED || next == WITHDRAWN;
            case SUPPLEMENT -> next == APPRAISAL || next == COUNCIL_REVIEW || next == COMPLETED || next == WITHDRAWN;
            case COUNCIL_REVIEW -> next == CONSULTATION || next == DECISION || next == WITHDRAWN;
            case CONSULTATION -> next == DECISION || next == WITHDRAWN;
            case DECISION -> next == FORWARDING || next == COMPLETED || next == WITHDRAWN;
            case FORWARDING -> next == APPRAISAL || next == COMPLETED;
            case COMPLETED, WITHDRAWN, LAPSED -> false;
        };
    }

    @Override
    public Boolean isGood() {
        return isEnded() ? this == COMPLETED : null;
    }
}
