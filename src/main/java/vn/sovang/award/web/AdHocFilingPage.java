package vn.sovang.award.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocDesk;
import vn.sovang.award.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/** The form for a new short dossier of the simplified procedure. */
@Controller
@RequestMapping(AdHocPage.PATH)
class AdHocFilingPage {

    private static final List<String> TEXTS = List.of(
            "unitId",
            "recipient",
            "name",
            "position",
            "recipientUnitId",
            "account",
            "email",
            "formCode",
            "deed",
            "deedOn");

    private final AdHocDesk desk;
    private final Organisation organisation;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;

    AdHocFilingPage(AdHocDesk desk, Organisation organisation, Messages messages, ObjectMapper json, Clock clock) {
        this.desk = desk;
        this.organisation = organisation;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/moi")
    String blank(@RequestParam Map<String, String> sent, Principal principal, Locale locale, Model model) {
        return form(new HashMap<>(sent), principal.getName(), locale, model);
    }

    private String form(Map<String, String> form, String account, Locale locale, Model model) {
        List<Unit> units = desk.unitsOf(account);
        Unit unit = units.stream()
                .filter(own -> own.id().equals(form.get("unitId")))
                .findFirst()
                .orElse(units.get(0));
        form.put("unitId", unit.id());
        form.putIfAbsent("recipientUnitId", unit.id());
        model.addAttribute("form", form);
        model.addAttribute("units", units);
        model.addAttribute("unit", unit);
        model.addAttribute("forms", desk.formsOf(unit));
        model.addAttribute("english", locale.getLanguage().equals("en"));
        model.addAttribute(
                "recipientUnits",
                organisation.units().stream()
                        .filter(other -> organisation.find(other.id()).isPresent())
                        .filter(other -> organisation.chainFrom(other.id()).stream()
                                .anyMatch(above -> above.id().equals(unit.id())))
                        .toList());
        model.addAttribute("today", BusinessTime.today(clock));
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", Map.of());
        }
        return "ad-hoc/new";
    }

    @PostMapping("/moi")
    String file(
            @RequestParam Map<String, String> sent,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        try {
            AdHocAward filed = desk.file(json.writeValueAsString(entry(sent)), principal.getName());
            after.addFlashAttribute("done", messages.text(locale, "adHoc.filed", filed.number()));
            return "redirect:" + AdHocPage.PATH + "/" + filed.id();
        } catch (InvalidInput invalid) {
            Map<String, String> errors = new LinkedHashMap<>();
            invalid.violations()
                    .forEach(violation -> errors.merge(
                            violation.field().replaceAll("\\[.*", ""),
                            messages.violation(locale, violation),
                            (first, second) -> first + " " + second));
            model.addAttribute("errors", errors);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(new HashMap<>(sent), principal.getName(), locale, model);
        }
    }

    /** The dossier as the API takes it; what is not a number stays as it is, so that the rules refuse it. */
    private static Map<String, Object> entry(Map<String, String> sent) {
        Map<String, Object> entry = new HashMap<>();
        TEXTS.forEach(name -> entry.put(name, given(sent.get(name))));
        String value = sent.getOrDefault("benefitValueVnd", "").replaceAll("[.\\s]", "");
        entry.put(
                "benefitValueVnd",
                value.isEmpty() ? null : value.matches("\\d{1,18}") ? (Object) Long.valueOf(value) : value);
        entry.put(
                "evidence",
                Arrays.stream(sent.getOrDefault("evidence", "").split("[\\s,;]+"))
                        .filter(code -> !code.isBlank())
                        .toList());
        if (Recipient.INDIVIDUAL.name().equals(sent.get("recipient"))) {
            entry.put("female", sent.containsKey("female"));
            entry.put("directWorker", sent.containsKey("directWorker"));
        }
        return entry;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
