package vn.sovang.award.web;

import jakarta.validation.Validator;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Consultation;
import vn.sovang.award.Consultations;
import vn.sovang.award.NewOpinion;
import vn.sovang.award.Nominee;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Violation;

/**
 * Lists under public consultation (000-12): everybody reads who is nominated for what, and nothing more; whoever has
 * signed in says something about it. There is a page only while the consultation runs, and no opinion is ever shown on it.
 */
@Controller
@RequestMapping("/lay-y-kien")
class ConsultationPages {

    private final Consultations consultations;
    private final AwardLetters letters;
    private final AwardForms forms;
    private final Organisation organisation;
    private final Messages messages;
    private final Validator validator;

    ConsultationPages(
            Consultations consultations,
            AwardLetters letters,
            AwardForms forms,
            Organisation organisation,
            Messages messages,
            Validator validator) {
        this.consultations = consultations;
        this.letters = letters;
        this.forms = forms;
        this.organisation = organisation;
        this.messages = messages;
        this.validator = validator;
    }

    /** A list under consultation. */
    record ListLine(String letterId, String roundName, String unitName, Consultation consultation) {}

    /** A row as the public sees it. */
    record NomineeLine(String id, String name, String position, String unitName, String formName) {}

    @GetMapping
    ModelAndView running() {
        List<ListLine> lists = consultations.running().stream()
                .map(each -> new ListLine(
                        each.letterId(),
                        letters.get(each.letterId()).roundName(),
                        organisation.unit(each.unitId()).name(),
                        each))
                .toList();
        return new ModelAndView("award/consultations", Map.of("lists", lists));
    }

    @GetMapping("/{letterId}")
    ModelAndView show(@PathVariable String letterId, Locale locale) {
        return page(letterId, locale);
    }

    @PostMapping("/{letterId}")
    ModelAndView state(
            @PathVariable String letterId,
            @RequestParam(required = false) String nomineeId,
            @RequestParam(required = false) String text,
            Principal principal,
            Locale locale,
            RedirectAttributes after) {
        NewOpinion opinion = new NewOpinion(nomineeId, text);
        try {
            List<Violation> wrong = validator.validate(opinion).stream()
                    .map(broken ->
                            Violation.of(broken.getPropertyPath().toString(), broken.getMessageTemplate(), 0, 2000))
                    .toList();
            InvalidInput.throwIfAny(wrong);
            consultations.state(letterId, opinion, principal.getName());
        } catch (InvalidInput invalid) {
            ModelAndView again = page(letterId, locale);
            again.setStatus(HttpStatus.BAD_REQUEST);
            again.addObject(
                    "problem", messages.violation(locale, invalid.violations().get(0)));
            again.addObject("text", text);
            again.addObject("chosen", nomineeId);
            return again;
        }
        after.addFlashAttribute("done", messages.text(locale, "award.consultation.sent"));
        return new ModelAndView("redirect:/lay-y-kien/" + letterId);
    }

    private ModelAndView page(String letterId, Locale locale) {
        Consultation running = consultations.running(letterId).orElseThrow(() -> new NotVisible("consultation"));
        AwardLetter letter = letters.get(letterId);
        Map<String, String> units = new HashMap<>();
        Map<String, String> formNames = new HashMap<>();
        List<NomineeLine> rows = letters.standing(letterId).stream()
                .map(nominee -> line(letter, nominee, units, formNames, locale))
                .toList();
        ModelAndView page = new ModelAndView("award/consultation");
        page.addObject("letter", letter);
        page.addObject("consultation", running);
        page.addObject("unitName", organisation.unit(running.unitId()).name());
        page.addObject("rows", rows);
        return page;
    }

    private NomineeLine line(
            AwardLetter letter,
            Nominee nominee,
            Map<String, String> units,
            Map<String, String> formNames,
            Locale locale) {
        return new NomineeLine(
                nominee.id(),
                nominee.name(),
                nominee.position(),
                units.computeIfAbsent(
                        nominee.unitId(), id -> organisation.unit(id).name()),
                formNames.computeIfAbsent(
                        nominee.formCode(), code -> forms.of(letter, code).name(locale)));
    }
}
