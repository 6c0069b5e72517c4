package vn.sovang.notification;

import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Where mails go, and the scheduler's tasks. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    MailTransport mailTransport(
            @Value("${spring.mail.host:}") String host, ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        return host.isBlank() ? new FolderTransport(settings.directory()) : new SmtpTransport(sender.getObject());
    }

    @Bean
    Task<Void> deliveryTask(MailDelivery delivery) {
        return DeliveryTask.with(delivery);
    }

    @Bean
    Task<Void> digestTask(CollectedTaskDigest digest, MailSettings settings) {
        return CollectedTaskDigest.task(digest, settings.digestInterval());
    }

    /** Scheduler and application agree about the time, also in tests. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    /** {@code sovang.mail.messages} by status: what waits, and what an administrator has to look at. */
    @Bean
    MeterBinder mailGauges(MailLog log) {
        return registry -> {
            for (MailStatus status : new MailStatus[] {MailStatus.PENDING, MailStatus.FAILED}) {
                Gauge.builder(
                                "sovang.mail.messages",
                                log,
                                mails -> mails.counts().get(status))
                        .description("Mails in the outbox")
                        .tag("status", status.name().toLowerCase(Locale.ROOT))
                        .register(registry);
            }
        };
    }
}
