package vn.sovang.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps mails until they are delivered. Row and delivery task are written in the caller's transaction. */
@Component
class Outbox implements Notifications {

    private final MailRepository store;
    private final UniqueInsert unique;
    private final MailTemplates templates;
    private final MailLinks links;
    /** A provider, because the scheduler needs its tasks first and the digest task writes to this outbox. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    Outbox(
            MailRepository store,
            UniqueInsert unique,
            MailTemplates templates,
            MailLinks links,
            ObjectProvider<Scheduler> scheduler,
            Clock clock) {
        this.store = store;
        this.unique = unique;
        this.templates = templates;
        this.links = links;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        RenderedMail content = templates.render(notice);
        put(OutgoingMail.of(
                UUID.randomUUID().toString(),
                notice.kind(),
                notice.about().caseId(),
                notice.occasion(),
                notice.to(),
                content,
                links.host(),
                clock.instant()));
    }

    /** Within a transaction only; does nothing when a mail with this Message-ID exists. */
    void put(OutgoingMail mail) {
        if (unique.insert(() -> store.insert(mail))) {
            deliverNow(mail.id());
        }
    }

    private void deliverNow(String mailId) {
        scheduler.getObject().schedule(DeliveryTask.instance(mailId), clock.instant());
        wakeSchedulerAfterCommit();
    }

    /**
     * As {@link #deliverNow} for a mail that may still have its task.
     *
     * @return false when the mail is being delivered right now
     */
    boolean deliverAgain(String mailId) {
        try {
            boolean scheduled = scheduler
                    .getObject()
                    .schedule(DeliveryTask.instance(mailId), clock.instant(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
            wakeSchedulerAfterCommit();
            return scheduled;
        } catch (DbSchedulerException exception) {
            return false;
        }
    }

    /** The scheduler does not see the task before the commit, and would not look before its next poll. */
    private void wakeSchedulerAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
