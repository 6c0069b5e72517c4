package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;

@SpringBootTest(
        classes = {NotificationTestContext.class, ManualDelivery.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.mail.host=localhost",
            "spring.datasource.url=jdbc:h2:mem:smtp;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000"
        })
class SmtpDeliveryTest {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private Notifications notifications;

    @Autowired
    private MailLog mailLog;

    @Autowired
    private ManualScheduler scheduler;

    @Autowired
    private MovableClock clock;

    @Autowired
    private People people;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private MeterBinder gauges;

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
        jdbc.sql("delete from mail_message").update();
        jdbc.sql("delete from scheduled_tasks").update();
        SERVER.purgeEmailFromAllMailboxes();
        sender.setPort(SERVER.getSmtp().getPort());
        people.clear();
        clock.reset();
    }

    @Test
    void aMailHasTextAndHtmlInTheReadersLanguage() throws Exception {
        tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));
        tell(Samples.aReceipt(Samples.ENGLISH, Samples.aCase()));

        scheduler.runAnyDueExecutions();

        MimeMessage vietnamese = receivedBy("lan@example.org");
        assertThat(vietnamese.getSubject()).isEqualTo("Giấy biên nhận số 17/2026/BVD: " + Samples.TITLE);
        assertThat(vietnamese.getHeader("Content-Language")).containsExactly("vi");
        assertThat(vietnamese.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(vietnamese.getMessageID()).matches("<[0-9a-f]{64}@localhost>");
        assertThat(vietnamese.getSentDate()).isEqualTo(clock.instant());
        assertThat(vietnamese.getFrom()).containsExactly(new InternetAddress("so-vang@localhost", "Sổ Vàng", "UTF-8"));
        assertThat(((InternetAddress) vietnamese.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Nông Thị Lan");
        MimeMultipart parts = (MimeMultipart) vietnamese.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Kính gửi đồng chí Nông Thị Lan", "02/06/2026");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("Kính gửi đồng chí Nông Thị Lan", "<table");

        MimeMessage english = receivedBy("minh@example.org");
        assertThat(english.getHeader("Content-Language")).containsExactly("en");
        assertThat((String)
                        ((MimeMultipart) english.getContent()).getBodyPart(0).getContent())
                .contains("Dear Hoàng Văn Minh", "Answer due on: 02/06/2026");
    }

    @Test
    void aDeadServerDelaysTheMailLongerAndLonger() throws Exception {
        sender.setPort(closedPort());
        tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));

        List<Long> minutes = new ArrayList<>();
        for (int attempt = 0; attempt < 11; attempt++) {
            scheduler.runAnyDueExecutions();
            Duration wait = Duration.between(clock.instant(), nextDelivery());
            minutes.add(wait.toMinutes());
            // Not a moment earlier.
            clock.forward(wait.minusMillis(1));
            scheduler.runAnyDueExecutions();
            clock.forward(Duration.ofMillis(1));
        }

        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L);
        assertThat(onlyMail().status()).isEqualTo(MailStatus.PENDING);
        assertThat(onlyMail().attempts()).isEqualTo(11);
        assertThat(onlyMail().lastError()).contains("Connection refused");
        sender.setPort(SERVER.getSmtp().getPort());
        scheduler.runAnyDueExecutions();
        assertThat(receivedBy("lan@example.org").getMessageID())
                .isEqualTo(onlyMail().messageId());
        assertThat(onlyMail().status()).isEqualTo(MailStatus.SENT);
        assertThat(onlyMail().lastError()).isNull();
    }

    @Test
    void afterFiveDaysAMailIsGivenUpUntilSomebodyAsksForIt() throws Exception {
        sender.setPort(closedPort());
        people.add(new Recipient(Samples.LAN.account(), "Nông Thị Lan", "lan.moi@example.org", "vi"));
        tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));
        for (int attempt = 0; attempt < 40 && onlyMail().status() == MailStatus.PENDING; attempt++) {
            scheduler.runAnyDueExecutions();
            clock.forward(Duration.ofHours(6));
        }
        assertThat(onlyMail().status()).isEqualTo(MailStatus.FAILED);
        assertThat(Duration.between(onlyMail().createdAt(), onlyMail().lastAttemptAt()))
                .isGreaterThanOrEqualTo(Duration.ofDays(5))
                .isLessThan(Duration.ofDays(6));
        assertThat(deliveries()).isZero();

        sender.setPort(SERVER.getSmtp().getPort());
        mailLog.retry(onlyMail().id());
        scheduler.runAnyDueExecutions();

        assertThat(onlyMail().status()).isEqualTo(MailStatus.SENT);
        assertThat(receivedBy("lan.moi@example.org")).isNotNull();
        assertThatThrownBy(() -> mailLog.retry(onlyMail().id())).isInstanceOf(AlreadyDone.class);
        assertThatThrownBy(() -> mailLog.retry("unknown")).isInstanceOf(NotVisible.class);
    }

    @Test
    void aWaitingMailCanBeSentAtOnceButNotWhileItIsBeingSent() throws Exception {
        sender.setPort(closedPort());
        tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));
        scheduler.runAnyDueExecutions();
        jdbc.sql("update scheduled_tasks set picked = true").update();
        assertThatThrownBy(() -> mailLog.retry(onlyMail().id())).isInstanceOf(AlreadyDone.class);
        assertThat(onlyMail().attempts()).isOne();
        jdbc.sql("update scheduled_tasks set picked = false").update();

        sender.setPort(SERVER.getSmtp().getPort());
        mailLog.retry(onlyMail().id());
        scheduler.runAnyDueExecutions();

        assertThat(onlyMail().status()).isEqualTo(MailStatus.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 No such user here", "553 5.1.3 Bad address syntax", "550 Unknown"})
    void anAddressTheServerRefusesForGoodFailsAtOnceWithItsWords(String refusal) throws Exception {
        try (RefusingSmtpServer refusing = new RefusingSmtpServer(refusal)) {
            sender.setPort(refusing.port());
            tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));

            scheduler.runAnyDueExecutions();
        }

        assertThat(onlyMail().status()).isEqualTo(MailStatus.FAILED);
        assertThat(onlyMail().lastError()).contains(refusal);
        assertThat(deliveries()).isZero();
        gauges.bindTo(meters);
        assertThat(meters.get("sovang.mail.messages")
                        .tag("status", "failed")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450 4.2.1 Greylisted, try later",
                "452 4.2.2 Mailbox full",
                "552 5.2.2 Mailbox full",
                "554 5.7.1 Relay access denied",
                "530 5.7.0 Authentication required"
            })
    void aRefusalThatMayPassIsTriedAgain(String refusal) throws Exception {
        try (RefusingSmtpServer refusing = new RefusingSmtpServer(refusal)) {
            sender.setPort(refusing.port());
            tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));

            scheduler.runAnyDueExecutions();
        }

        assertThat(onlyMail().status()).isEqualTo(MailStatus.PENDING);
        assertThat(onlyMail().lastError()).contains(refusal);
        assertThat(deliveries()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not an address", "a@b@c d", "lan@example.org, minh@example.org", "x <lan@example.org>"})
    void anAddressThatCannotWorkFailsWithoutAskingTheServer(String address) {
        tell(Samples.aReceipt(new Recipient(null, "Lan", address, "vi"), Samples.aCase()));

        scheduler.runAnyDueExecutions();

        assertThat(onlyMail().status()).isEqualTo(MailStatus.FAILED);
        assertThat(onlyMail().lastError()).isNotBlank();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void nobodyAddsHeadersOrRecipients() throws Exception {
        String evil = "x\r\nBcc: evil@example.org\r\n\r\n<b>body</b>\u0000";
        Recipient to = new Recipient(null, "Lan\r\nBcc: evil@example.org", "lan@example.org\r\n", "vi");
        tell(Samples.aReceipt(to, Samples.aCase("c1", evil)));

        scheduler.runAnyDueExecutions();

        MimeMessage received = receivedBy("lan@example.org");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject())
                .isEqualTo("Giấy biên nhận số 17/2026/BVD: x Bcc: evil@example.org <b>body</b>");
        assertThat(GreenMailUtil.getHeaders(received)).doesNotContain("\nBcc");
    }

    private void tell(Notice notice) {
        transaction.executeWithoutResult(status -> notifications.tell(notice));
    }

    private MailEntry onlyMail() {
        var page = mailLog.messages(null, Paging.of(0, 20));
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    private Instant nextDelivery() {
        return jdbc.sql("select execution_time from scheduled_tasks")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private long deliveries() {
        return jdbc.sql("select count(*) from scheduled_tasks")
                .query(Long.class)
                .single();
    }

    private static MimeMessage receivedBy(String address) {
        return List.of(SERVER.getReceivedMessagesForDomain(address)).get(0);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
