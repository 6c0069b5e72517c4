package vn.sovang.work;

import vn.sovang.casefile.CaseStatus;

/** Where a work stands; one for which no plaque is asked stays finished. */
public enum WorkStatus implements CaseStatus {
    REGISTERED,
    IN_PROGRESS,
    FINISHED,
    PROPOSED,
    DEDICATED,
    /** No plaque, or the work was given up. */
    REFUSED;

    @Override
    public boolean isEnded() {
        return this == DEDICATED || this == REFUSED;
    }

    @Override
    public Boolean isGood() {
        return isEnded() ? this == DEDICATED : null;
    }

    @Override
    public boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case REGISTERED, IN_PROGRESS -> next == IN_PROGRESS || next == FINISHED || next == REFUSED;
            case FINISHED -> next == IN_PROGRESS || next == PROPOSED || next == REFUSED;
            case PROPOSED -> next == FINISHED || next == DEDICATED || next == REFUSED;
            case DEDICATED, REFUSED -> false;
        };
    }
}
