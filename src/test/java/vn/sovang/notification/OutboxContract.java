package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.sovang.shared.Paging;

/** What the outbox promises on every database. */
abstract class OutboxContract extends OutboxFixture {

    @Test
    void aRollbackLeavesNeitherMailNorDelivery() {
        transaction.executeWithoutResult(status -> {
            notifications.tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));
            digest.taskAssigned(Samples.tasks(Samples.LAN, 1).get(0));
            assertThat(rows("mail_message")).isOne();
            assertThat(rows("scheduled_tasks")).isOne();
            assertThat(rows("digest_item")).isOne();
            status.setRollbackOnly();
        });

        assertThat(rows("mail_message")).isZero();
        assertThat(rows("scheduled_tasks")).isZero();
        assertThat(rows("digest_item")).isZero();
    }

    @Test
    void aCommittedMailIsDeliveredOnceAndLogged() throws Exception {
        CaseRef about = Samples.aCase();
        tell(Samples.aReceipt(Samples.LAN, about));

        clock.forward(Duration.ofSeconds(3));
        scheduler.runAnyDueExecutions();
        scheduler.runAnyDueExecutions();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(rows("scheduled_tasks")).isZero();
        MailEntry entry = onlyMail();
        assertThat(mailLog.ofCase(about.caseId(), Paging.of(0, 20)).items()).containsExactly(entry);
        assertThat(mailLog.ofCase("another", Paging.of(0, 20)).items()).isEmpty();
        assertThat(entry.status()).isEqualTo(MailStatus.SENT);
        assertThat(entry.attempts()).isOne();
        assertThat(entry.sentAt()).isEqualTo(clock.instant());
        assertThat(entry.createdAt()).isEqualTo(clock.instant().minusSeconds(3));
        assertThat(entry.messageId()).isEqualTo(SERVER.getReceivedMessages()[0].getMessageID());
    }

    @Test
    void nothingIsToldOutsideATransaction() {
        Notice notice = Samples.aReceipt(Samples.LAN, Samples.aCase());

        assertThatThrownBy(() -> notifications.tell(notice)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> digest.taskGone("t")).isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows("mail_message")).isZero();
    }

    @Test
    void theSameThingIsToldOnceAndTheTransactionGoesOn() {
        CaseRef about = Samples.aCase();
        tell(Samples.aReceipt(Samples.LAN, about));

        transaction.executeWithoutResult(status -> {
            notifications.tell(Samples.aReceipt(Samples.LAN, about));
            notifications.tell(Samples.aReceipt(Samples.ENGLISH, about));
        });

        assertThat(rows("mail_message")).isEqualTo(2);
        assertThat(rows("scheduled_tasks")).isEqualTo(2);
    }

    @Test
    void coAuthorsWhoShareAMailboxAreBothTold() {
        CaseRef about = Samples.aCase();
        for (String name : List.of("Nông Thị Lan", "Triệu Văn Hùng")) {
            Recipient to = new Recipient(null, name, "to@example.org", "vi");
            tell(new Notice.CoAuthorNamed(to, about, "x/1", Samples.UNIT, "Vi Văn Nam", null, List.of()));
        }

        assertThat(rows("mail_message")).isEqualTo(2);
    }

    @Test
    void aDeathBeforeTheDeliveryWasNotedSendsTheSameMessageAgain() throws Exception {
        tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));
        String id = onlyMail().id();
        scheduler.runAnyDueExecutions();
        // As if the process had died right after the server took the mail.
        jdbc.sql("update mail_message set status = 'PENDING', sent_at = null").update();
        jdbc.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        values (:name, :id, current_timestamp, true, 'dead node', :time, 2)
                        """)
                .param("name", DeliveryTask.NAME)
                .param("id", id)
                .param("time", Timestamp.from(clock.instant()))
                .update();

        // The library revives to the real time; far in the future it is past either way.
        clock.forward(Duration.ofDays(36_500));
        scheduler.runDeadExecutionDetection();
        scheduler.runAnyDueExecutions();

        MimeMessage[] received = SERVER.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        assertThat(received[1].getSentDate()).isEqualTo(received[0].getSentDate());
        assertThat(onlyMail().status()).isEqualTo(MailStatus.SENT);
    }

    @Test
    void theLogIsPagedAndCounted() {
        for (int index = 0; index < 5; index++) {
            clock.forward(Duration.ofMinutes(1));
            tell(Samples.aReceipt(Samples.LAN, Samples.aCase("c" + index, "Số " + index)));
        }

        var page = mailLog.messages(MailStatus.PENDING, Paging.of(1, 2));

        assertThat(page.total()).isEqualTo(5);
        assertThat(page.items()).extracting(MailEntry::caseId).containsExactly("c2", "c1");
        assertThat(mailLog.counts())
                .containsEntry(MailStatus.PENDING, 5L)
                .containsEntry(MailStatus.SENT, 0L)
                .containsEntry(MailStatus.FAILED, 0L);
    }
}
