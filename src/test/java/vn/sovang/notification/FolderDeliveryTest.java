package vn.sovang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.shared.TimeConfiguration;

/** Without a mail host, and with the scheduler as Spring Boot makes it. */
@SpringBootTest(
        classes = NotificationTestContext.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.mail.host=",
            "spring.datasource.url=jdbc:h2:mem:folder;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000",
            // So long that only the commit can have woken the scheduler.
            "db-scheduler.polling-interval=1h"
        })
@ImportAutoConfiguration(com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration.class)
@Import(TimeConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class FolderDeliveryTest {

    @TempDir
    private static Path directory;

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("sovang.mail.directory", () -> directory.resolve("not/yet/there"));
    }

    @Test
    void aMailIsAFileRightAfterTheCommit(CapturedOutput output) throws Exception {
        Recipient to = new Recipient(null, "../../Lan", "lan@example.org", "vi");
        CaseRef about = Samples.aCase("../../c1", "/etc/passwd\r\n../../x\u0000");

        transaction.executeWithoutResult(status -> notifications.tell(Samples.aReceipt(to, about)));

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> files().size() == 1);
        Path file = files().get(0);
        assertThat(file.getParent()).isEqualTo(directory.resolve("not/yet/there"));
        assertThat(file.getFileName().toString()).matches("\\d{8}T\\d{6}Z-receipt-issued-[0-9a-f]{16}\\.eml");
        try (var input = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(null, input);
            assertThat(message.getAllRecipients()[0]).hasToString("\"../../Lan\" <lan@example.org>");
            assertThat(message.getSubject()).isEqualTo("Giấy biên nhận số 17/2026/BVD: /etc/passwd ../../x");
            assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(2);
        }
        Awaitility.await().until(() -> deliveries() == 0);
        Awaitility.await()
                .untilAsserted(() -> assertThat(output)
                        .contains("Mail \"Giấy biên nhận số 17/2026/BVD: /etc/passwd ../../x\" to lan@example.org"));
    }

    @Test
    void theSchedulerOfSpringBootJoinsTheTransaction() {
        transaction.executeWithoutResult(status -> {
            notifications.tell(Samples.aReceipt(Samples.LAN, Samples.aCase()));
            assertThat(deliveries()).isOne();
            status.setRollbackOnly();
        });

        assertThat(deliveries()).isZero();
    }

    private long deliveries() {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = :name")
                .param("name", DeliveryTask.NAME)
                .query(Long.class)
                .single();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".eml"))
                    .toList();
        }
    }
}
