package vn.sovang.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.EvidenceSearch;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.Rating;
import vn.sovang.award.Recipient;
import vn.sovang.casework.web.FormProblems;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;

/** One row of the list as a form; works without scripts, so a look into the Golden Book keeps what was typed. */
@Controller
@RequestMapping("/khen-thuong/{id}/nguoi")
class NomineePages {

    private final AwardLetters letters;
    private final AwardForms forms;
    private final NominationDesk desk;
    private final EvidenceSearch evidence;
    private final NomineeForm form;
    private final Organisation organisation;
    private final Messages messages;
    private final Clock clock;

    NomineePages(
            AwardLetters letters,
            AwardForms forms,
            NominationDesk desk,
            EvidenceSearch evidence,
            NomineeForm form,
            Organisation organisation,
            Messages messages,
            Clock clock) {
        this.letters = letters;
        this.forms = forms;
        this.desk = desk;
        this.evidence = evidence;
        this.form = form;
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    /** An entry as the form offers it. */
    record Choice(GoldenBookEntry entry, boolean chosen, boolean namesNominee) {}

    @GetMapping
    String blank(
            @PathVariable String id,
            @RequestParam(defaultValue = "INDIVIDUAL") Recipient recipient,
            Principal principal,
            Model model) {
        AwardLetter letter = editable(id, principal);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("recipient", recipient.name());
        values.put("unitId", letter.unitId());
        return page(letter, null, values, List.of(), null, model);
    }

    @GetMapping("/{nominee}")
    String existing(@PathVariable String id, @PathVariable String nominee, Principal principal, Model model) {
        AwardLetter letter = editable(id, principal);
        Nominee row = own(id, nominee);
        return page(letter, row, form.values(row), row.evidence(), null, model);
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return save(id, null, sent, principal, locale, model, response, after);
    }

    @PostMapping("/{nominee}")
    String change(
            @PathVariable String id,
            @PathVariable String nominee,
            @RequestParam MultiValueMap<String, String> sent,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        return save(id, nominee, sent, principal, locale, model, response, after);
    }

    @PostMapping("/{nominee}/xoa")
    String remove(
            @PathVariable String id,
            @PathVariable String nominee,
            Principal principal,
            Locale locale,
            RedirectAttributes after) {
        editable(id, principal);
        try {
            desk.remove(id, nominee, principal.getName());
            after.addFlashAttribute("done", messages.text(locale, "award.nominee.removed"));
        } catch (AlreadyDone fixed) {
            after.addFlashAttribute("problem", messages.refusal(locale, fixed));
        }
        return "redirect:/khen-thuong/" + id;
    }

    private String save(
            String id,
            String nomineeId,
            MultiValueMap<String, String> sent,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        AwardLetter letter = editable(id, principal);
        Nominee row = nomineeId == null ? null : own(id, nomineeId);
        List<String> codes = sent.getOrDefault("evidence", List.of());
        if ("search".equals(sent.getFirst("action"))) {
            return page(letter, row, sent.toSingleValueMap(), codes, sent.getFirst("evidenceQuery"), model);
        }
        try {
            String entry = form.json(sent.toSingleValueMap(), codes);
            if (row == null) {
                desk.add(id, entry, principal.getName());
            } else {
                desk.change(id, nomineeId, entry, principal.getName());
            }
            after.addFlashAttribute("done", messages.text(locale, "award.nominee.saved"));
            return "redirect:/khen-thuong/" + id;
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problems", FormProblems.of(invalid, messages, locale));
            return page(letter, row, sent.toSingleValueMap(), codes, null, model);
        } catch (AlreadyDone fixed) {
            after.addFlashAttribute("problem", messages.refusal(locale, fixed));
            return "redirect:/khen-thuong/" + id;
        }
    }

    private String page(
            AwardLetter letter, Nominee row, Map<String, String> values, List<String> codes, String text, Model model) {
        Recipient recipient =
                "COLLECTIVE".equals(values.get("recipient")) ? Recipient.COLLECTIVE : Recipient.INDIVIDUAL;
        model.addAttribute("letter", letter);
        model.addAttribute("row", row);
        model.addAttribute("values", values);
        model.addAttribute("recipient", recipient);
        model.addAttribute("units", unitsOf(letter));
        model.addAttribute(
                "forms",
                forms.of(letter).stream()
                        .filter(awardForm -> awardForm.recipients().include(recipient))
                        .filter(awardForm -> awardForm
                                .nominatingTiers()
                                .contains(organisation.unit(letter.unitId()).tier()))
                        .toList());
        model.addAttribute(
                "ratings",
                java.util.Arrays.stream(Rating.values())
                        .filter(rating -> rating.suits(recipient))
                        .toList());
        model.addAttribute("flags", NomineeForm.FLAGS);
        model.addAttribute("evidenceQuery", text);
        model.addAttribute("choices", choices(letter, values.get("name"), codes, text));
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
        }
        return "award/nominee";
    }

    private List<Choice> choices(AwardLetter letter, String name, List<String> codes, String text) {
        List<Choice> choices = new ArrayList<>();
        codes.stream()
                .distinct()
                .flatMap(code -> evidence.byCode(code).stream())
                .forEach(entry -> choices.add(new Choice(entry, true, evidence.names(entry, name))));
        evidence.find(letter, text).stream()
                .filter(entry -> choices.stream()
                        .noneMatch(choice -> choice.entry().code().equals(entry.code())))
                .forEach(entry -> choices.add(new Choice(entry, false, evidence.names(entry, name))));
        return choices;
    }

    private List<Unit> unitsOf(AwardLetter letter) {
        LocalDate today = BusinessTime.today(clock);
        return organisation.units().stream()
                .filter(unit -> unit.existsOn(today))
                .filter(unit -> organisation.chainFrom(unit.id()).stream()
                        .anyMatch(above -> above.id().equals(letter.unitId())))
                .toList();
    }

    private AwardLetter editable(String id, Principal principal) {
        return desk.editableBy(principal.getName(), id);
    }

    private Nominee own(String letterId, String nomineeId) {
        Nominee nominee = letters.nominee(nomineeId);
        if (!nominee.letterId().equals(letterId)) {
            throw new NotVisible("nominee");
        }
        return nominee;
    }
}
