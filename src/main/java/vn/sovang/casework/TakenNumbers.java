package vn.sovang.casework;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;

/** Numbers that an office took from its register before the paper was signed. */
@Component
class TakenNumbers {

    private final TaskHandlers handlers;
    private final DocumentNumbers numbers;

    TakenNumbers(TaskHandlers handlers, DocumentNumbers numbers) {
        this.handlers = handlers;
        this.numbers = numbers;
    }

    /** What the office took from its register for the paper that the task asks for. */
    Optional<DocumentNumber> of(String taskKey, String caseId, String unitId) {
        return handlers.find(taskKey)
                .map(SubmissionHandler::paper)
                .flatMap(kind -> numbers.find(new NumberFor(unitId, kind, caseId, null)));
    }
}
