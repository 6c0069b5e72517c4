package vn.sovang.council.process;

/** Names of {@code council-review} as its model writes them: the process, its tasks, its variables. */
public final class ReviewNames {

    public static final String COUNCIL_REVIEW = "council-review";

    /** User task of a member of an initiative council. */
    static final String SCORE_DOSSIER = "scoreDossier";

    /** User task of a member of an emulation council. */
    static final String VOTE_ON_NOMINEES = "voteOnNominees";

    /** User task of the council's secretary. */
    public static final String CONCLUDE_SESSION = "concludeSession";

    public static final String COUNCIL_OUTCOME = "councilOutcome";
    static final String COUNCIL_ID = "councilId";
    static final String COUNCIL_KIND = "councilKind";
    static final String HAS_PANEL = "hasPanel";
    static final String QUORATE = "quorate";
    static final String QUORUM_ACTION = "quorumAction";
    static final String EXTENDED_UNTIL = "extendedUntil";
    static final String ENTITLED = "entitled";
    static final String FILED = "filed";
    static final String AGREED = "agreed";
    static final String NOVELTY_AVERAGE = "noveltyAverage";
    static final String EFFECTIVENESS_AVERAGE = "effectivenessAverage";

    private ReviewNames() {}
}
