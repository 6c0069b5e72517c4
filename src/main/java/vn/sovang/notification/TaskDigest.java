package vn.sovang.notification;

/**
 * Collects new tasks and tells each person about all of theirs in one mail per run ({@code
 * sovang.mail.digest-interval}). Both methods take part in the caller's transaction and throw without one.
 */
public interface TaskDigest {

    /** Puts the task into the person's next digest, unless they have been told of it before. */
    void taskAssigned(TaskAssigned item);

    /** The task is done, deleted or somebody else's: whoever has not been told of it yet never will be. */
    void taskGone(String taskId);
}
