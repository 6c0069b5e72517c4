package vn.sovang.redress;

import vn.sovang.casefile.CaseStatus;

/** Where an appeal stands. */
public enum AppealStatus implements CaseStatus {
    /** The committee picks reviewers. */
    ASSIGNMENT,
    REVIEW,
    ANSWER,
    UPHELD,
    DISMISSED,
    WITHDRAWN;

    @Override
    public boolean isEnded() {
        return this == UPHELD || this == DISMISSED || this == WITHDRAWN;
    }

    /** Without a single opinion others are asked; the appellant may withdraw until there is an answer. */
    @Override
    public boolean mayBecome(CaseStatus next) {
        return switch (this) {
            case ASSIGNMENT -> next == REVIEW || next == WITHDRAWN;
            case REVIEW -> next == ANSWER || next == ASSIGNMENT || next == WITHDRAWN;
            case ANSWER -> next.isEnded();
            case UPHELD, DISMISSED, WITHDRAWN -> false;
        };
    }

    @Override
    public Boolean isGood() {
        return this == UPHELD ? Boolean.TRUE : this == DISMISSED ? Boolean.FALSE : null;
    }
}
