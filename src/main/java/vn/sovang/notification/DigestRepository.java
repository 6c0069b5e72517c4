package vn.sovang.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface DigestRepository extends Repository<DigestItem, String>, Inserts<DigestItem> {

    @Modifying
    @Query("delete from digest_item where task_id = :taskId and sent_in is null")
    void removeWaiting(String taskId);

    @Query("select distinct account from digest_item where sent_in is null order by account")
    List<String> accountsWaiting();

    @Query("select id from digest_item where account = :account and sent_in is null for update skip locked")
    List<String> lockWaiting(String account);

    @Modifying
    @Query("update digest_item set sent_in = :mailId where id in (:ids)")
    void send(List<String> ids, String mailId);

    @Query("""
            select * from digest_item where sent_in = :mailId
            order by case when task_due_on is null then 1 else 0 end, task_due_on, title, task_id""")
    List<DigestItem> sentIn(String mailId);

    /**
     * Marks the person's waiting items as part of the mail and returns them, most urgent first. Rows that somebody
     * else is changing, another node's digest or a task that is just being completed, are left for the next run:
     * waiting for them could end in a deadlock with the completion of several tasks.
     */
    default List<TaskAssigned> claim(String account, String mailId) {
        List<String> ids = lockWaiting(account);
        if (ids.isEmpty()) {
            return List.of();
        }
        send(ids, mailId);
        return sentIn(mailId).stream().map(DigestItem::toAssigned).toList();
    }

    @Modifying
    @Query("delete from digest_item where sent_in = :mailId")
    void removeClaimed(String mailId);

    @Modifying
    @Query("delete from digest_item where sent_in is not null and created_at < :time")
    void removeSentBefore(Instant time);
}
