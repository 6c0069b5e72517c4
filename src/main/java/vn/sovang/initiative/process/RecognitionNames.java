package vn.sovang.initiative.process;

/** Names of {@code initiative-recognition} as its model writes them. */
public final class RecognitionNames {

    public static final String INITIATIVE_RECOGNITION = "initiative-recognition";
    public static final String WITHDRAWN = "initiative.withdrawn";

    /** User task of the deciding body. */
    static final String DECIDE_RECOGNITION = "decideRecognition";

    static final String ELIGIBLE = "eligible";

    private RecognitionNames() {}

    /** Values of {@code unitOutcome}. */
    enum UnitOutcome {
        RECOGNISED,
        REFUSED,
        LAPSED
    }
}
