package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.shared.Paging;

/** What the outbox promises on every database. */
@SpringBootTest(
        classes = {NotificationTestContext.class, ManualDelivery.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.mail.host=localhost")
abstract class OutboxContract {

    private static final long WAITING_LONGEST = 30;
    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    Notifications notifications;

    @Autowired
    TaskDigest digest;

    @Autowired
    CollectedTaskDigest digests;

    @Autowired
    MailLog mailLog;

    @Autowired
    ManualScheduler scheduler;

    @Autowired
    MovableClock clock;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    static void startServer() {
        SERVER.start();
    }

    @AfterAll
    static void stopServer() {
        SERVER.stop();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void startEmpty() throws Exception {
        for (String table : List.of("mail_message", "digest_item", "scheduled_tasks")) {
            jdbc.sql("delete from " + table).update();
        }
        SERVER.purgeEmailFromAllMailboxes();
        people.clear();
        people.add(Samples.LAN);
        people.add(Samples.ENGLISH);
        clock.reset();
    }

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
    void manyNewTasksBecomeOneMailPerPerson() throws Exception {
        assign(Samples.tasks(Samples.LAN, 4));
        assign(Samples.tasks(Samples.ENGLISH, 1));

        digests.run();
        digests.run();
        scheduler.runAnyDueExecutions();

        assertThat(SERVER.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "4 công việc mới đang chờ đồng chí xử lý",
                        "New task “Appraise the dossier”: " + Samples.TITLE + " – phần 1");
    }

    @Test
    void aTaskIsToldOncePerPersonAndNotAtAllWhenItIsGone() {
        List<TaskAssigned> tasks = Samples.tasks(Samples.LAN, 3);
        assign(tasks);
        transaction.executeWithoutResult(
                status -> digest.taskGone(tasks.get(1).task().id()));
        digests.run();

        assign(tasks.subList(0, 1));
        digests.run();

        assertThat(onlyMail().subject()).startsWith("2 công việc mới");
    }

    @Test
    void twoNodesWriteOneDigest() throws Exception {
        assign(Samples.tasks(Samples.LAN, 50));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> runs = List.of(1, 2).stream()
                    .<Future<?>>map(node -> nodes.submit(() -> {
                        start.await();
                        digests.run();
                        return null;
                    }))
                    .toList();
            for (Future<?> run : runs) {
                run.get(WAITING_LONGEST, TimeUnit.SECONDS);
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(onlyMail().subject()).startsWith("50 công việc mới");
    }

    @Test
    void aDigestDoesNotWaitForATaskThatIsJustBeingCompleted() {
        List<TaskAssigned> tasks = Samples.tasks(Samples.LAN, 3);
        assign(tasks);

        transaction.executeWithoutResult(status -> {
            digest.taskGone(tasks.get(0).task().id());
            inAnotherThread(digests::run);
        });

        assertThat(onlyMail().subject()).startsWith("2 công việc mới");
    }

    @Test
    void somebodyUnknownDoesNotKeepOthersFromTheirDigest() {
        assign(Samples.tasks(new Recipient("nobody", "", "", "vi"), 2));
        assign(Samples.tasks(Samples.LAN, 2));

        digests.run();

        assertThat(onlyMail().address()).isEqualTo(Samples.LAN.email());
        assertThat(rows("digest_item")).isEqualTo(2);
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

    void tell(Notice notice) {
        transaction.executeWithoutResult(status -> notifications.tell(notice));
    }

    private void assign(List<TaskAssigned> tasks) {
        transaction.executeWithoutResult(status -> tasks.forEach(digest::taskAssigned));
    }

    private MailEntry onlyMail() {
        var page = mailLog.messages(null, Paging.of(0, 20));
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static void inAnotherThread(Runnable work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            thread.submit(work).get(WAITING_LONGEST, TimeUnit.SECONDS);
        } catch (Exception exception) {
            throw new AssertionError(exception);
        } finally {
            thread.shutdownNow();
        }
    }
}
