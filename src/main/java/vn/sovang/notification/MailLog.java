package vn.sovang.notification;

import java.util.Map;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** What became of each mail. Who may look is the caller's question. */
public interface MailLog {

    /** Newest first; all mails when {@code status} is null. */
    PageOf<MailEntry> messages(MailStatus status, Paging paging);

    /** Mails about one case, newest first. */
    PageOf<MailEntry> ofCase(String caseId, Paging paging);

    /** Every status with its number of mails, zero included. */
    Map<MailStatus, Long> counts();

    /**
     * Sends a pending or failed mail now and starts a new series of attempts, to the address the account has today.
     *
     * @throws vn.sovang.shared.NotVisible when there is no such mail
     * @throws vn.sovang.shared.AlreadyDone when it has been sent or is being sent right now
     */
    void retry(String id);
}
