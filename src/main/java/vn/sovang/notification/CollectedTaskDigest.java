package vn.sovang.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.organisation.Organisation;

/** Collects new tasks in a table and writes the mails at each run. */
@Component
class CollectedTaskDigest implements TaskDigest {

    static final String TASK = "send-task-digests";

    private static final Logger log = LoggerFactory.getLogger(CollectedTaskDigest.class);
    /** As long as an item is kept, its task is not announced to the person a second time. */
    private static final Duration KEPT = Duration.ofDays(365);

    private final DigestRepository items;
    private final UniqueInsert unique;
    private final Outbox outbox;
    private final MailTemplates templates;
    private final MailLinks links;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CollectedTaskDigest(
            DigestRepository items,
            UniqueInsert unique,
            Outbox outbox,
            MailTemplates templates,
            MailLinks links,
            Organisation organisation,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.items = items;
        this.unique = unique;
        this.outbox = outbox;
        this.templates = templates;
        this.links = links;
        this.organisation = organisation;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void taskAssigned(TaskAssigned item) {
        unique.insert(() -> items.insert(DigestItem.of(item, clock.instant())));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void taskGone(String taskId) {
        items.removeWaiting(taskId);
    }

    /**
     * The recurring task. The scheduler runs it on one node at a time, which makes it one mail per person; should a
     * node be thought dead too early, two may share the items, and each task is still told once.
     */
    static RecurringTask<Void> task(CollectedTaskDigest digest, Duration interval) {
        return Tasks.recurring(TASK, FixedDelay.of(interval)).execute((task, context) -> digest.run());
    }

    /** One mail for each person with waiting items; one person's trouble does not keep the others waiting. */
    void run() {
        for (String account : items.accountsWaiting()) {
            try {
                transaction.executeWithoutResult(status -> tell(account));
            } catch (RuntimeException exception) {
                log.error("No digest for {} this time", account, exception);
            }
        }
        items.removeSentBefore(clock.instant().minus(KEPT));
    }

    private void tell(String account) {
        String mailId = UUID.randomUUID().toString();
        List<TaskAssigned> claimed = items.claim(account, mailId);
        if (claimed.isEmpty()) {
            return;
        }
        Optional<Recipient> to = organisation.person(account).map(Recipient::of);
        if (to.isEmpty()) {
            log.warn("{} new tasks of the unknown account {} are told to nobody", claimed.size(), account);
            items.removeClaimed(mailId);
            return;
        }
        outbox.put(OutgoingMail.of(
                mailId,
                Digest.KIND,
                null,
                occasion(claimed),
                to.get(),
                templates.render(Digest.of(to.get(), claimed)),
                links.host(),
                clock.instant()));
    }

    /** Each task is told to a person once, so its tasks identify a digest. */
    private static String occasion(List<TaskAssigned> items) {
        return items.stream().map(item -> item.task().id()).sorted().collect(Collectors.joining(","));
    }
}
