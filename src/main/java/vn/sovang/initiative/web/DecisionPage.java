package vn.sovang.initiative.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.initiative.process.BatchDesk;
import vn.sovang.initiative.process.BatchDesk.Decided;
import vn.sovang.initiative.process.BatchLists;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/** The deciding body decides many cases on one paper. */
@Controller
class DecisionPage {

    private static final String PATH = "/quyet-dinh";

    private final BatchDesk desk;
    private final BatchLists lists;
    private final BatchPage page;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;

    DecisionPage(BatchDesk desk, BatchLists lists, BatchPage page, Messages messages, ObjectMapper json, Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.page = page;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String show(@RequestParam(required = false) String unit, Principal principal, Model model) {
        fill(unit, principal.getName(), BatchForm.of(new LinkedMultiValueMap<>()), model);
        return "batch/decide";
    }

    private void fill(String unitId, String account, BatchForm form, Model model) {
        List<Unit> units = lists.unitsOf(account, Role.COMMITTEE);
        Unit unit = BatchPage.chosen(units, unitId);
        page.show(model, units, unit, lists.toDecide(account, unit.id()), form);
        model.addAttribute("today", BusinessTime.today(clock));
    }

    @PostMapping(PATH)
    String submit(
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
            fill(form.given("unit"), account, form, model);
            BatchPage.lines(model).stream()
                    .filter(line -> line.heldBy() == null)
                    .forEach(line -> form.choose(line.taskId(), false, action.equals("all") ? proposal(line) : ""));
            return "batch/decide";
        }
        List<String> rows = form.tasks().stream()
                .filter(task -> !form.of(task).outcome().isBlank())
                .toList();
        String decision = json.writeValueAsString(decision(form, rows));
        try {
            if (action.equals("save")) {
                Decided decided = desk.decide(decision, account);
                after.addFlashAttribute("done", inWords(locale, "batch.decided", decided));
                after.addAttribute("unit", form.value("unit"));
                return "redirect:" + PATH;
            }
            Decided wanted = desk.checkDecision(decision, account);
            fill(form.given("unit"), account, form, model);
            model.addAttribute("summary", inWords(locale, "batch.decide.summary", wanted));
        } catch (InvalidInput invalid) {
            fill(form.given("unit"), account, form, model);
            page.problems(model, invalid, rows, form, locale);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (AlreadyDone lost) {
            fill(form.given("unit"), account, form, model);
            model.addAttribute("problem", messages.refusal(locale, lost));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return "batch/decide";
    }

    /** What follows from the council's conclusion; without a quorum that is for the deciding body to say. */
    private static String proposal(BatchLists.Line line) {
        return switch (line.outcome()) {
            case PASSED -> "RECOGNISE";
            case NOT_PASSED -> "REFUSE";
            case NO_QUORUM -> "";
        };
    }

    private String inWords(Locale locale, String key, Decided decided) {
        return messages.text(locale, key, decided.cases(), decided.recognised(), decided.refused(), decided.returned());
    }

    private static Map<String, Object> decision(BatchForm form, List<String> rows) {
        List<Object> sent = new ArrayList<>();
        for (String task : rows) {
            Map<String, Object> row = new HashMap<>(Map.of("taskId", task));
            row.put("outcome", form.of(task).outcome());
            row.put("reason", BatchPage.given(form.of(task).text()));
            sent.add(row);
        }
        Map<String, Object> decision = new HashMap<>();
        for (String field : List.of("decisionNumber", "refusalNumber", "decidedOn", "reason")) {
            decision.put(field, form.given(field));
        }
        decision.put("rows", sent);
        return decision;
    }
}
