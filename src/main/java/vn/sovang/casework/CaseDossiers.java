package vn.sovang.casework;

import java.util.Locale;
import java.util.Optional;

/** Dossiers of one kind of case. Apart from {@code CaseKind}, because a dossier needs files and files ask the cases. */
public interface CaseDossiers {

    /**
     * Everything a reviewer reads beside the form, as JSON; its {@code kind} tells the form how to show it. Empty for a
     * case of another kind.
     *
     * @throws vn.sovang.shared.NotVisible when the reader may not see the case
     */
    Optional<Object> of(TaskInfo task, String caseId, String reader, Locale locale);
}
