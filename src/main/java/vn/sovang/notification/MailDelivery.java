package vn.sovang.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Delivers a mail of the outbox at least once. Between the server's acceptance and our note of it the process may die;
 * the mail is then sent again, with the same Message-ID, by which mail programs recognise it.
 */
@Component
class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);

    private static final int LONGEST_ERROR = 1000;

    private final MailRepository store;
    private final MimeComposer composer;
    private final MailTransport transport;
    private final RetrySchedule retries;
    private final Clock clock;

    MailDelivery(
            MailRepository store, MimeComposer composer, MailTransport transport, MailSettings settings, Clock clock) {
        this.store = store;
        this.composer = composer;
        this.transport = transport;
        this.retries = RetrySchedule.of(settings);
        this.clock = clock;
    }

    /** @return when to try again; empty when there is nothing left to do */
    Optional<Instant> attempt(String mailId) {
        return store.find(mailId)
                .filter(mail -> mail.status() == MailStatus.PENDING)
                .flatMap(this::attempt);
    }

    private Optional<Instant> attempt(OutgoingMail mail) {
        try {
            transport.deliver(mail, composer.compose(mail));
        } catch (Exception exception) {
            // Whatever went wrong, also a mistake of ours, is recorded where an administrator sees it.
            return note(mail, DeliveryProblem.of(exception));
        }
        store.markSent(mail.id(), clock.instant());
        return Optional.empty();
    }

    private Optional<Instant> note(OutgoingMail mail, DeliveryProblem problem) {
        Instant now = clock.instant();
        Optional<Instant> next =
                problem.permanent() ? Optional.empty() : retries.next(mail.pendingSince(), mail.attempts() + 1, now);
        store.markProblem(
                mail.id(),
                next.isPresent() ? MailStatus.PENDING : MailStatus.FAILED,
                UntrustedText.clip(UntrustedText.line(problem.words()), LONGEST_ERROR),
                now);
        log.warn(
                "Mail \"{}\" to {} not delivered, {}: {}",
                mail.content().subject(),
                mail.to().email(),
                next.map(time -> "next attempt at " + time).orElse("giving up"),
                problem.words());
        return next;
    }
}
