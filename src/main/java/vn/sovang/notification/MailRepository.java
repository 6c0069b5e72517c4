package vn.sovang.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Mails as the log shows them, and as delivery needs and changes them. */
interface MailRepository extends Repository<MailEntry, String>, Inserts<OutgoingMail> {

    record Count(MailStatus status, long number) {}

    @Query("select * from mail_message where id = :id")
    Optional<OutgoingMail> find(String id);

    @Modifying
    @Query("""
            update mail_message set status = 'SENT', sent_at = :now, last_attempt_at = :now,
              last_error = null, attempts = attempts + 1 where id = :id""")
    void markSent(String id, Instant now);

    /** @param status {@code PENDING} when there will be another attempt, otherwise {@code FAILED} */
    @Modifying
    @Query("""
            update mail_message set status = :status, last_attempt_at = :now, last_error = :error,
              attempts = attempts + 1 where id = :id""")
    void markProblem(String id, MailStatus status, String error, Instant now);

    /** @return false when the mail has been sent in the meantime */
    @Modifying
    @Query("""
            update mail_message set status = 'PENDING', pending_since = :now, attempts = 0, address = :address
            where id = :id and status <> 'SENT'""")
    boolean startAgain(String id, String address, Instant now);

    Page<MailEntry> findAll(Pageable page);

    Page<MailEntry> findByStatus(MailStatus status, Pageable page);

    Page<MailEntry> findByCaseId(String caseId, Pageable page);

    @Query("select status, count(*) as number from mail_message group by status")
    List<Count> counts();
}
