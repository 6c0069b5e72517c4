package vn.sovang.casework.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casework.batch.Batch;
import vn.sovang.casework.batch.BatchDesk;
import vn.sovang.casework.batch.WaitingTasks.Line;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/**
 * The page of one {@link Batch}: the person chooses unit and kind of case, fills in what is common, chooses rows, has
 * them checked and saves. It works without scripts; what is on the page is all there is.
 *
 * @param <R> what the batch answers
 */
public abstract class BatchPage<R> {

    private final Batch<?, R> batch;
    private final String path;
    private final String view;
    private final BatchDesk desk;
    private final BatchView page;
    private final Messages messages;
    private final ObjectMapper json;

    /** What every such page needs. */
    @Component
    public record Tools(BatchDesk desk, BatchView page, Messages messages, ObjectMapper json) {}

    /** @param view name of the page's template below {@code batch/} and of its texts below {@code home.batch.} */
    protected BatchPage(Batch<?, R> batch, String path, String view, Tools tools) {
        this.batch = batch;
        this.path = path;
        this.view = view;
        this.desk = tools.desk();
        this.page = tools.page();
        this.messages = tools.messages();
        this.json = tools.json();
    }

    /** A link from the home page. */
    public record Invitation(String path, String kind, String text) {}

    /** One for each kind of case of which the account could do several now. */
    public List<Invitation> invitations(String account, Locale locale) {
        return page.waitingFor(batch, account).entrySet().stream()
                .filter(kind -> kind.getValue() > 1)
                .map(kind -> new Invitation(
                        path,
                        kind.getKey(),
                        messages.text(
                                locale, "home.batch." + view, kind.getValue(), page.nameOf(kind.getKey(), locale))))
                .toList();
    }

    @GetMapping
    public String show(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String kind,
            Principal principal,
            Locale locale,
            Model model) {
        BatchForm form = BatchForm.of(new LinkedMultiValueMap<>());
        page.fill(batch, unit, kind, principal.getName(), form, locale, model);
        freeLines(model).forEach(line -> atFirst(form, line));
        return "batch/" + view;
    }

    @PostMapping
    public String submit(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "check") String action,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws JsonProcessingException {
        BatchForm form = BatchForm.of(sent);
        String account = principal.getName();
        if (action.equals("all") || action.equals("none")) {
            fill(form, account, locale, model);
            BiConsumer<BatchForm, Line> choice = action.equals("all") ? this::choose : BatchPage::leave;
            freeLines(model).forEach(line -> choice.accept(form, line));
            return "batch/" + view;
        }
        List<String> rows =
                form.tasks().stream().filter(task -> form.of(task).isWanted()).toList();
        String content = json.writeValueAsString(content(form, rows));
        try {
            if (action.equals("save")) {
                return "redirect:" + path + saved(desk.submit(batch, content, account), form, locale, after);
            }
            R foreseen = desk.check(batch, content, account);
            fill(form, account, locale, model);
            model.addAttribute("summary", summary(foreseen, locale));
        } catch (InvalidInput invalid) {
            fill(form, account, locale, model);
            page.problems(model, invalid, rows, form, locale);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (AlreadyDone lost) {
            fill(form, account, locale, model);
            model.addAttribute("problem", messages.refusal(locale, lost));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return "batch/" + view;
    }

    private void fill(BatchForm form, String account, Locale locale, Model model) {
        page.fill(batch, form.given("unit"), form.given("kind"), account, form, locale, model);
    }

    private static List<Line> freeLines(Model model) {
        return BatchView.lines(model).stream()
                .filter(line -> line.heldBy() == null)
                .toList();
    }

    private static void leave(BatchForm form, Line line) {
        form.choose(line.taskId(), false, "");
    }

    private Map<String, Object> content(BatchForm form, List<String> tasks) {
        Map<String, Object> content = new HashMap<>();
        commonFields().forEach(field -> content.put(field, form.given(field)));
        List<Object> rows = new ArrayList<>();
        for (String task : tasks) {
            Map<String, Object> row = new HashMap<>(row(form.of(task)));
            row.put("taskId", task);
            rows.add(row);
        }
        content.put("rows", rows);
        return content;
    }

    /** What is chosen of a row when the page is opened. */
    protected void atFirst(BatchForm form, Line line) {}

    /** What is chosen of a row with the button that chooses all. */
    protected abstract void choose(BatchForm form, Line line);

    protected abstract List<String> commonFields();

    /** What is sent of a row beside its task. */
    protected abstract Map<String, Object> row(BatchForm.Row row);

    /** A sentence on what would be saved. */
    protected abstract String summary(R foreseen, Locale locale);

    /** Leaves a sentence on what was saved for the next page; returns what follows the path of this one to get there. */
    protected abstract String saved(R done, BatchForm form, Locale locale, RedirectAttributes after);
}
