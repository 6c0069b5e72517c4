package vn.sovang.notification;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;

/** The scheduler's task that delivers one mail; its instance id is the mail's id. */
final class DeliveryTask {

    static final String NAME = "deliver-mail";

    /** Only for failures beside the delivery itself, above all of the database. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private DeliveryTask() {}

    static TaskInstance<Void> instance(String mailId) {
        return new TaskInstance<>(NAME, mailId);
    }

    static CustomTask<Void> with(MailDelivery delivery) {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute((TaskInstance<Void> task, ExecutionContext context) -> delivery.attempt(task.getId())
                        .map(DeliveryTask::again)
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private static CompletionHandler<Void> again(Instant next) {
        return (completed, operations) -> operations.reschedule(completed, next);
    }
}
