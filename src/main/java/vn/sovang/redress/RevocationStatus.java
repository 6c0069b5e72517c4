package vn.sovang.redress;

import vn.sovang.casefile.CaseStatus;

/** Where a revocation stands. */
public enum RevocationStatus implements CaseStatus {
    /** The holders may answer. */
    ANSWER,
    DECISION,
    REVOKED,
    KEPT;

    @Override
    public boolean isEnded() {
        return this == REVOKED || this == KEPT;
    }

    /** Nothing is decided before the holders have been heard; what an appeal undoes stays as it was decided. */
    @Override
    public boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case ANSWER -> next == DECISION;
            case DECISION -> next.isEnded();
            case REVOKED, KEPT -> false;
        };
    }

    @Override
    public Boolean isGood() {
        return isEnded() ? this == KEPT : null;
    }
}
