package vn.sovang.casework.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/** Problems of a form on a page, in words. */
public final class FormProblems {

    private FormProblems() {}

    /** By field; the index of a list's element belongs to its field. */
    public static Map<String, String> of(InvalidInput invalid, Messages messages, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        invalid.violations()
                .forEach(violation -> problems.merge(
                        violation.field().replaceAll("\\[.*", ""),
                        messages.violation(locale, violation),
                        (first, second) -> first.equals(second) ? first : first + " " + second));
        return problems;
    }
}
