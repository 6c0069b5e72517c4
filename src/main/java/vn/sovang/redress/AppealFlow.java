package vn.sovang.redress;

/** What this module needs moved in {@code appeal}; implemented where the engine is. */
public interface AppealFlow {

    /** Starts the work on an appeal that has just been stored; joins the caller's transaction. */
    void start(AppealCase appeal);

    /**
     * Ends the work because the appeal was withdrawn.
     *
     * @throws vn.sovang.shared.AlreadyDone when it has been answered
     */
    void withdraw(AppealCase appeal, String account, String reason);
}
