package vn.sovang.award;

/** What happens to an award of the simplified procedure; there is a sentence for each. */
public enum AdHocStep {
    FILED,
    AWARDED,
    REFUSED,
    ISSUED,
    COUNCIL_INFORMED,
    RATIFIED,
    OVERTURNED,
    RATIFICATION_LAPSED,
    WITHDRAWN,
    HANDED_OVER;

    /** Key of the message that tells what happened; takes person, unit and reference. */
    public String sentence() {
        return "adHoc.history." + name();
    }
}
