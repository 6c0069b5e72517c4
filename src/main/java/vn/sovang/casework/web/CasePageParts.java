package vn.sovang.casework.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.ui.Model;

/** What the page of a case of one kind has that no sheet can hold, for instance a list of hundreds of people. */
public interface CasePageParts {

    /** Code of the kind. */
    String kind();

    /** The fragment of a template that shows it after the sections, for example {@code award/nominees :: list}. */
    String fragment();

    /**
     * Fills what the fragment shows to the reader, who may see the case.
     *
     * @param query parameters of the address
     */
    void fill(String caseId, String account, Map<String, String> query, Locale locale, Model model);
}
