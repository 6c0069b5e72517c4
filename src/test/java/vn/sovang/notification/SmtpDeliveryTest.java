package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000")
class SmtpDeliveryTest extends OutboxFixture {

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

    private Instant nextDelivery() {
        return jdbc.sql("select execution_time from scheduled_tasks")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
