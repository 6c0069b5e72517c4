package vn.sovang.redress;

/** What an appeal is against. */
public enum AppealKind {
    /** The refusal of an initiative, at appraisal or by the deciding body. */
    INITIATIVE(ContestedStep.DECISION),
    /** The revocation of a recognition or an honour. */
    REVOCATION(ContestedStep.REVOCATION),
    /** A nominee of a letter who was dropped or refused. */
    NOMINEE(ContestedStep.NOMINATION),
    /** An award of the simplified procedure that was refused or overturned. */
    AD_HOC_AWARD(ContestedStep.AD_HOC_AWARD);

    private final ContestedStep decidedAt;

    AppealKind(ContestedStep decidedAt) {
        this.decidedAt = decidedAt;
    }

    /** Step at which a body decides on it. */
    ContestedStep decidedAt() {
        return decidedAt;
    }

    /** Upheld, the person is nominated in a letter, so that council and deciding body have their say. */
    public boolean leadsToNomination() {
        return this == NOMINEE || this == AD_HOC_AWARD;
    }
}
