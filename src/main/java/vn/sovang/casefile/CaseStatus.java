package vn.sovang.casefile;

/** Where a case of one kind stands, or how it ended; an enum of the kind. */
public interface CaseStatus {

    String name();

    boolean isEnded();

    /** Whether a case that stands here may stand there next; the same status again, with another limit, always may. */
    boolean mayBecome(CaseStatus next);

    /** Whether those the case is about got what they hoped for; null while it runs and where neither fits. */
    default Boolean isGood() {
        return null;
    }
}
