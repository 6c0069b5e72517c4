package vn.sovang.document.print;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The scheduler's task for one run of a batch. It makes a few pages and comes back, so that mails get their turn, and
 * another node goes on when this one dies.
 */
@Configuration(proxyBeanMethods = false)
class PrintTask {

    static final String NAME = "print-batch";

    private static final int PAGES_AT_ONCE = 20;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    /** A run of its own each time: one that is just ending must not swallow the next. */
    static TaskInstance<Void> instance(String batchId, String run) {
        return new TaskInstance<>(NAME, batchId + "/" + run);
    }

    private static String batchId(TaskInstance<Void> instance) {
        return instance.getId().substring(0, instance.getId().indexOf('/'));
    }

    @Bean
    Task<Void> printBatchTask(PrintWork work, Clock clock) {
        return Tasks.custom(NAME, Void.class)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_FAILURE))
                .execute((TaskInstance<Void> task, ExecutionContext context) -> work.some(batchId(task), PAGES_AT_ONCE)
                        ? again(clock)
                        : new CompletionHandler.OnCompleteRemove<>());
    }

    private static CompletionHandler<Void> again(Clock clock) {
        return (completed, operations) -> operations.reschedule(completed, clock.instant());
    }
}
