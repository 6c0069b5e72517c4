package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:notification;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000")
class SmtpRefusalTest extends OutboxFixture {

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private MeterBinder gauges;

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
}
