package vn.sovang.notification;

/** Tells people by e-mail. */
public interface Notifications {

    /**
     * Writes the mail to the outbox within the caller's transaction and has it sent once that commits; without a
     * transaction it throws, because the mail could then outlive or miss what it tells about. Telling the same thing
     * again (same kind, case, occasion and address) does nothing.
     */
    void tell(Notice notice);
}
