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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Sitting;
import vn.sovang.council.Sittings;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.process.BatchDesk;
import vn.sovang.initiative.process.BatchLists;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;

/** The secretary concludes many cases in one sitting; people of the unit read what was concluded in it. */
@Controller
class SittingPage {

    private static final String PATH = "/ban-hop";
    private static final List<Role> READERS = List.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE, Role.AUDITOR);

    private final BatchDesk desk;
    private final BatchLists lists;
    private final BatchPage page;
    private final Sittings sittings;
    private final CouncilSessions sessions;
    private final Initiatives initiatives;
    private final Organisation organisation;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;

    SittingPage(
            BatchDesk desk,
            BatchLists lists,
            BatchPage page,
            Sittings sittings,
            CouncilSessions sessions,
            Initiatives initiatives,
            Organisation organisation,
            Messages messages,
            ObjectMapper json,
            Clock clock) {
        this.desk = desk;
        this.lists = lists;
        this.page = page;
        this.sittings = sittings;
        this.sessions = sessions;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /** A case of the sitting. */
    record CaseLine(String caseId, String receiptNumber, String title, CouncilOutcome outcome, String remark) {}

    /** All cases are chosen at first; whoever needs fewer takes some off. */
    @GetMapping(PATH)
    String show(@RequestParam(required = false) String unit, Principal principal, Model model) {
        BatchForm form = BatchForm.of(new LinkedMultiValueMap<>());
        fill(unit, principal.getName(), form, model);
        BatchPage.lines(model).stream()
                .filter(line -> line.heldBy() == null)
                .forEach(line -> form.choose(line.taskId(), true, ""));
        return "batch/conclude";
    }

    private void fill(String unitId, String account, BatchForm form, Model model) {
        List<Unit> units = lists.unitsOf(account, Role.SECRETARY);
        Unit unit = BatchPage.chosen(units, unitId);
        page.show(model, units, unit, lists.toConclude(account, unit.id()), form);
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
        if (action.equals("all") || action.equals("none")) {
            form.tasks().forEach(task -> form.choose(task, action.equals("all"), ""));
            fill(form.given("unit"), principal.getName(), form, model);
            return "batch/conclude";
        }
        List<String> rows =
                form.tasks().stream().filter(task -> form.of(task).chosen()).toList();
        String conclusion = json.writeValueAsString(conclusion(form, rows));
        try {
            if (action.equals("save")) {
                BatchDesk.Concluded concluded = desk.conclude(conclusion, principal.getName());
                after.addFlashAttribute("done", messages.text(locale, "batch.concluded", concluded.cases()));
                return "redirect:" + PATH + "/" + concluded.sittingId();
            }
            int cases = desk.checkConclusion(conclusion, principal.getName());
            fill(form.given("unit"), principal.getName(), form, model);
            model.addAttribute("summary", messages.text(locale, "batch.conclude.summary", cases));
        } catch (InvalidInput invalid) {
            fill(form.given("unit"), principal.getName(), form, model);
            page.problems(model, invalid, rows, form, locale);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (AlreadyDone lost) {
            fill(form.given("unit"), principal.getName(), form, model);
            model.addAttribute("problem", messages.refusal(locale, lost));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return "batch/conclude";
    }

    private static Map<String, Object> conclusion(BatchForm form, List<String> rows) {
        List<Object> sent = new ArrayList<>();
        for (String task : rows) {
            Map<String, Object> row = new HashMap<>(Map.of("taskId", task));
            row.put("remark", BatchPage.given(form.of(task).text()));
            sent.add(row);
        }
        Map<String, Object> conclusion = new HashMap<>();
        for (String field : List.of("heldOn", "place", "conclusion")) {
            conclusion.put(field, form.given(field));
        }
        conclusion.put("rows", sent);
        return conclusion;
    }

    /** For the people of the unit who see its cases. */
    @GetMapping(PATH + "/{id}")
    String sitting(@PathVariable String id, Principal principal, Model model) {
        Sitting sitting = sittings.find(id)
                .filter(found -> READERS.stream()
                        .anyMatch(role -> organisation.holds(principal.getName(), role, found.unitId())))
                .orElseThrow(() -> new NotVisible("sitting"));
        model.addAttribute("sitting", sitting);
        model.addAttribute("unitName", organisation.unit(sitting.unitId()).name());
        model.addAttribute("by", organisation.nameOf(sitting.recordedBy()));
        model.addAttribute("cases", sittings.items(id).stream().map(this::line).toList());
        return "batch/sitting";
    }

    private CaseLine line(Sitting.Item item) {
        CouncilSession session = sessions.get(item.sessionId());
        Initiative initiative = initiatives.get(session.caseId());
        return new CaseLine(
                initiative.id(), initiative.receiptNumber(), initiative.title(), session.outcome(), item.remark());
    }
}
