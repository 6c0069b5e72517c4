package vn.sovang.initiative;

/** What the initiative module needs moved in the process; implemented where the engine is. */
public interface RecognitionFlow {

    /** Starts the work on a case that has just been stored; joins the caller's transaction. */
    void start(Initiative initiative);

    /**
     * Ends the work because the request was withdrawn.
     *
     * @throws vn.sovang.shared.AlreadyDone when the case no longer waits for anything that can be withdrawn
     */
    void withdraw(Initiative initiative, String account, String reason);
}
