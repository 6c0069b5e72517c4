package vn.sovang.engine.guard;

/** A process that everybody who is signed in may start from Tasklist. */
public interface StartedByAnybody {

    /** Key of the process. */
    String processKey();
}
