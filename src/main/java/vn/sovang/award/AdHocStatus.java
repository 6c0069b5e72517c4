package vn.sovang.award;

import vn.sovang.casefile.CaseStatus;

/** Where an award of the simplified procedure stands. */
public enum AdHocStatus implements CaseStatus {
    DECISION,
    RATIFICATION,
    COMPLETED,
    REFUSED,
    OVERTURNED,
    WITHDRAWN;

    @Override
    public boolean isEnded() {
        return compareTo(COMPLETED) >= 0;
    }

    @Override
    public boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case DECISION -> next != OVERTURNED;
            case RATIFICATION -> next == COMPLETED || next == OVERTURNED;
            case COMPLETED, REFUSED, OVERTURNED, WITHDRAWN -> false;
        };
    }

    @Override
    public Boolean isGood() {
        return this == COMPLETED ? Boolean.TRUE : this == REFUSED || this == OVERTURNED ? Boolean.FALSE : null;
    }
}
