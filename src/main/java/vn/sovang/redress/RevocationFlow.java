package vn.sovang.redress;

/** What this module needs moved in {@code award-revocation}; implemented where the engine is. */
public interface RevocationFlow {

    /** Starts the work on a revocation that has just been stored; joins the caller's transaction. */
    void start(RevocationCase revocation);
}
