package vn.sovang.casework;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;

/** Numbers that an office took from its register before the paper was signed. */
@Component
class TakenNumbers {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("decideRecognition", "DECISION"),
            Map.entry("decideNominations", "DECISION"),
            Map.entry("decideAdHocAward", "DECISION"),
            Map.entry("proposeUpward", "SUBMISSION_LETTER"),
            Map.entry("prepareLetter", "SUBMISSION_LETTER"),
            Map.entry("forwardLetter", "SUBMISSION_LETTER"));

    private final DocumentNumbers numbers;

    TakenNumbers(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    /** What the office took from its register for the paper that the task asks for. */
    Optional<DocumentNumber> of(String taskKey, String caseId, String unitId) {
        return Optional.ofNullable(KINDS.get(taskKey))
                .flatMap(kind -> numbers.find(new NumberFor(unitId, kind, caseId, null)));
    }
}
