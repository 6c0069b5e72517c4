package vn.sovang.casework;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the handlers say of their tasks. They are looked up late, for some use what asks here. */
@Component
class TaskHandlers {

    private final ObjectProvider<SubmissionHandler<?>> handlers;

    TaskHandlers(ObjectProvider<SubmissionHandler<?>> handlers) {
        this.handlers = handlers;
    }

    /** @param taskKey id of the user task in the model */
    Optional<SubmissionHandler<?>> find(String taskKey) {
        return handlers.stream()
                .filter(handler -> handler.taskKey().equals(taskKey))
                .findFirst();
    }
}
