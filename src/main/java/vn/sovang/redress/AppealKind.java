package vn.sovang.redress;

/** What an appeal is against. */
public enum AppealKind {
    /** The refusal of an initiative, at appraisal or by the deciding body. */
    INITIATIVE,
    /** The revocation of a recognition or an honour. */
    REVOCATION,
    /** A nominee of a letter who was dropped or refused. */
    NOMINEE,
    /** An award of the simplified procedure that was refused or overturned. */
    AD_HOC_AWARD;

    /** Upheld, the person is nominated in a letter, so that council and deciding body have their say. */
    public boolean leadsToNomination() {
        return this == NOMINEE || this == AD_HOC_AWARD;
    }
}
