package vn.sovang.notification;

/** Where a mail stands; {@code FAILED} is not tried again unless an administrator asks for it. */
public enum MailStatus {
    PENDING,
    SENT,
    FAILED
}
