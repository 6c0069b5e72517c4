package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.shared.Paging;

/** The module with an empty database and a running mail server; deliveries happen when a test says so. */
@SpringBootTest(
        classes = {NotificationTestContext.class, ManualDelivery.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.mail.host=localhost")
@Execution(ExecutionMode.SAME_THREAD)
abstract class OutboxFixture {

    static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

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
    JavaMailSenderImpl sender;

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

    @BeforeEach
    void startEmpty() throws Exception {
        for (String table : List.of("mail_message", "digest_item", "scheduled_tasks")) {
            jdbc.sql("delete from " + table).update();
        }
        SERVER.purgeEmailFromAllMailboxes();
        people.clear();
        people.add(Samples.LAN);
        people.add(Samples.ENGLISH);
        sender.setPort(SERVER.getSmtp().getPort());
        clock.reset();
    }

    void tell(Notice notice) {
        transaction.executeWithoutResult(status -> notifications.tell(notice));
    }

    MailEntry onlyMail() {
        var page = mailLog.messages(null, Paging.of(0, 20));
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    long deliveries() {
        return jdbc.sql("select count(*) from scheduled_tasks")
                .query(Long.class)
                .single();
    }

    static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static MimeMessage receivedBy(String address) {
        return List.of(SERVER.getReceivedMessagesForDomain(address)).get(0);
    }
}
