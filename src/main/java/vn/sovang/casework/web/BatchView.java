package vn.sovang.casework.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.batch.Batch;
import vn.sovang.casework.batch.DoneTogether;
import vn.sovang.casework.batch.WaitingTasks;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Violation;

/** What is shown on a {@link BatchPage}: units and kinds to choose from, rows, and problems where they are mended. */
@Component
public class BatchView {

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)].*");

    private final WaitingTasks waiting;
    private final TaskDesk tasks;
    private final Messages messages;
    private final Clock clock;

    BatchView(WaitingTasks waiting, TaskDesk tasks, Messages messages, Clock clock) {
        this.waiting = waiting;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
    }

    /** A kind of case to choose. */
    public record Kind(String code, String name) {}

    /** How many tasks the account could do, by kind of case. */
    Map<String, Long> waitingFor(Batch<?, ?> batch, String account) {
        return tasks.countByKind(
                account, batch.tasks().stream().map(DoneTogether::taskKey).toList());
    }

    String nameOf(String kind, Locale locale) {
        return messages.text(locale, "case.kind." + kind);
    }

    /**
     * @param unitId null or blank for the first of the account's units
     * @param kind null or blank for the first that waits
     * @throws NotVisible when the unit is none of the account's
     */
    void fill(
            Batch<?, ?> batch, String unitId, String kind, String account, BatchForm form, Locale locale, Model model) {
        List<Unit> units = waiting.unitsOf(batch, account);
        Unit unit = chosen(units, unitId);
        List<Kind> kinds = waiting.kindsAt(batch, unit.id()).stream()
                .map(code -> new Kind(code, nameOf(code, locale)))
                .toList();
        String shown = kind != null && !kind.isBlank()
                ? kind
                : kinds.stream().map(Kind::code).findFirst().orElse("");
        WaitingTasks.Waiting found = waiting.at(batch, unit.id(), shown, account, locale);
        model.addAttribute("units", units);
        model.addAttribute("unit", unit);
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", shown);
        model.addAttribute("lines", found.lines());
        model.addAttribute("more", found.more());
        model.addAttribute("form", form);
        model.addAttribute("errors", Map.of());
        model.addAttribute("rowErrors", Map.of());
        model.addAttribute("today", BusinessTime.today(clock));
    }

    private static Unit chosen(List<Unit> units, String unitId) {
        return unitId == null || unitId.isBlank()
                ? units.get(0)
                : units.stream()
                        .filter(unit -> unit.id().equals(unitId))
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("unit"));
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

    /** The rows that {@link #fill} put on the page. */
    @SuppressWarnings("unchecked")
    static List<WaitingTasks.Line> lines(Model model) {
        return (List<WaitingTasks.Line>) model.getAttribute("lines");
    }

    /** Problems of rows that are not in the list any more. */
    private static List<String> gone(Model model, Map<String, List<String>> rowErrors, BatchForm form) {
        List<String> listed =
                lines(model).stream().map(WaitingTasks.Line::taskId).toList();
        return rowErrors.entrySet().stream()
                .filter(problem -> !listed.contains(problem.getKey()))
                .map(problem -> form.of(problem.getKey()).number() + ": " + String.join(" ", problem.getValue()))
                .toList();
    }
}
