package vn.sovang.award;

/** What awards of the simplified procedure need moved in the process; implemented where the engine is. */
public interface AdHocFlow {

    /** Starts the work on a dossier that has just been filed; joins the caller's transaction. */
    void start(AdHocAward award);

    /**
     * Ends the work because the officer withdrew the dossier.
     *
     * @throws vn.sovang.shared.AlreadyDone once it is decided
     */
    void withdraw(AdHocAward award);
}
