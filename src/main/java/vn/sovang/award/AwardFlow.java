package vn.sovang.award;

/** What the award module needs moved in the process; implemented where the engine is. */
public interface AwardFlow {

    /** Starts the work on a letter that has just been created; joins the caller's transaction. */
    void start(AwardLetter letter);

    /**
     * Ends the work because the nominating unit withdrew the letter.
     *
     * @throws vn.sovang.shared.AlreadyDone when the letter no longer waits for anything that can be withdrawn
     */
    void withdraw(AwardLetter letter, String account, String reason);
}
