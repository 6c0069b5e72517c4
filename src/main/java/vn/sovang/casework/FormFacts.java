package vn.sovang.casework;

import java.util.Locale;
import java.util.Map;

/**
 * What the forms of one kind need besides the sheet of the case, for instance whom they offer for choice; a kind whose
 * forms need nothing has none. Apart from {@code CaseKind}, because it may need what asks the cases.
 */
public interface FormFacts {

    /** Code of the kind. */
    String kind();

    /** An object whose fields the forms find in the dossier, for a reader who may see the case. */
    Object of(Asked asked);

    /** @param variables of the task's execution */
    record Asked(TaskInfo task, String caseId, String reader, Locale locale, Map<String, Object> variables) {}
}
