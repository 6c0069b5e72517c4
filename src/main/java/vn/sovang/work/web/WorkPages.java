package vn.sovang.work.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casework.web.FormProblems;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Paging;
import vn.sovang.work.Work;
import vn.sovang.work.WorkDesk;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.Works;

/** The register of works for people, and the form for a new one. */
@Controller
@RequestMapping("/cong-trinh")
class WorkPages {

    private static final List<String> FIELDS =
            List.of("name", "unitId", "kind", "place", "valueVnd", "plannedTo", "occasion", "finishedOn", "quality");

    private final WorkDesk desk;
    private final Works works;
    private final Organisation organisation;
    private final Messages messages;
    private final ObjectMapper json;

    WorkPages(WorkDesk desk, Works works, Organisation organisation, Messages messages, ObjectMapper json) {
        this.desk = desk;
        this.works = works;
        this.organisation = organisation;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> query, Principal principal, Model model) {
        WorkStatus status = Arrays.stream(WorkStatus.values())
                .filter(value -> value.name().equals(query.get("status")))
                .findFirst()
                .orElse(null);
        Works.Filter filter =
                new Works.Filter("true".equals(query.get("early")), emptyToNull(query.get("unit")), status);
        String page = query.getOrDefault("page", "");
        Paging paging = Paging.of(page.matches("\\d{1,9}") ? Integer.valueOf(page) : null, null);
        model.addAttribute("found", works.search(principal.getName(), filter, paging));
        model.addAttribute("mayRegister", !desk.unitsOf(principal.getName()).isEmpty());
        model.addAttribute("units", organisation.units());
        model.addAttribute("statuses", WorkStatus.values());
        model.addAttribute("form", query);
        model.addAttribute("errors", Map.of());
        return "work/list";
    }

    @GetMapping("/moi")
    String blank(Principal principal, Model model) {
        return form(Map.of(), Map.of(), principal, model);
    }

    @PostMapping("/moi")
    String register(
            @RequestParam Map<String, String> sent,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws JsonProcessingException {
        try {
            CaseFile file = desk.register(json.writeValueAsString(work(sent)), principal.getName());
            after.addFlashAttribute("done", messages.text(locale, "work.registered", file.number()));
            return "redirect:/cong-trinh/" + file.id();
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(sent, FormProblems.of(invalid, messages, locale), principal, model);
        }
    }

    private String form(Map<String, String> sent, Map<String, String> errors, Principal principal, Model model) {
        List<Unit> units = desk.unitsOf(principal.getName());
        if (units.isEmpty()) {
            throw new NotAllowed("registerForOthers");
        }
        model.addAttribute("form", sent);
        model.addAttribute("errors", errors);
        model.addAttribute("units", units);
        model.addAttribute("kinds", Work.Kind.values());
        model.addAttribute("qualities", Work.Quality.values());
        return "work/new";
    }

    /** As the API takes it; an amount that is none stays as it is, so that the rules refuse it. */
    private static Map<String, Object> work(Map<String, String> sent) {
        Map<String, Object> work = new HashMap<>();
        FIELDS.forEach(field -> work.put(field, emptyToNull(sent.get(field))));
        String value = sent.getOrDefault("valueVnd", "").replaceAll("[.\\s]", "");
        if (value.matches("\\d{1,18}")) {
            work.put("valueVnd", Long.valueOf(value));
        }
        return work;
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
