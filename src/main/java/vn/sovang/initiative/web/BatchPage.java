package vn.sovang.initiative.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sovang.initiative.process.BatchLists;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Violation;

/** What both pages of many cases have in common: choice of the unit, and problems at the rows where they are mended. */
@Component
public class BatchPage {

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)].*");

    private final Messages messages;

    BatchPage(Messages messages) {
        this.messages = messages;
    }

    /** The text, null when empty. */
    public static String given(String text) {
        return text.isBlank() ? null : text;
    }

    /** @throws NotVisible when the unit is none of them */
    static Unit chosen(List<Unit> units, String unitId) {
        return unitId == null || unitId.isBlank()
                ? units.get(0)
                : units.stream()
                        .filter(unit -> unit.id().equals(unitId))
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("unit"));
    }

    void show(Model model, List<Unit> units, Unit unit, BatchLists.Waiting waiting, BatchForm form) {
        model.addAttribute("units", units);
        model.addAttribute("unit", unit);
        model.addAttribute("lines", waiting.lines());
        model.addAttribute("more", waiting.more());
        model.addAttribute("form", form);
        model.addAttribute("errors", Map.of());
        model.addAttribute("rowErrors", Map.of());
    }

    /** @param rows ids of the tasks in the order in which they were sent on */
    void problems(Model model, InvalidInput invalid, List<String> rows, BatchForm form, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        Map<String, List<String>> rowErrors = new LinkedHashMap<>();
        for (Violation violation : invalid.violations()) {
            Matcher row = ROW.matcher(violation.field());
            String text = messages.violation(locale, violation);
            if (row.matches()) {
                rowErrors
                        .computeIfAbsent(rows.get(Integer.parseInt(row.group(1))), task -> new ArrayList<>())
                        .add(text);
            } else {
                errors.put(violation.field(), text);
            }
        }
        model.addAttribute("errors", errors);
        model.addAttribute("rowErrors", rowErrors);
        model.addAttribute("problemCount", invalid.violations().size());
        model.addAttribute("goneErrors", gone(model, rowErrors, form));
    }

    /** The cases that {@link #show} put on the page. */
    @SuppressWarnings("unchecked")
    static List<BatchLists.Line> lines(Model model) {
        return (List<BatchLists.Line>) model.getAttribute("lines");
    }

    /** Problems of rows that are not in the list any more. */
    private static List<String> gone(Model model, Map<String, List<String>> rowErrors, BatchForm form) {
        List<String> listed = lines(model).stream().map(BatchLists.Line::taskId).collect(Collectors.toList());
        return rowErrors.entrySet().stream()
                .filter(problem -> !listed.contains(problem.getKey()))
                .map(problem -> form.of(problem.getKey()).number() + ": " + String.join(" ", problem.getValue()))
                .toList();
    }
}
