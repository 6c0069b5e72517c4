package vn.sovang.document.register;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Violation;

/**
 * The register of documents for officers: look up, take the next number, keep a number of the unit's own office, strike
 * one out.
 */
@Controller
@RequestMapping("/so-van-ban")
class RegisterPages {

    private static final int LONGEST_SUBJECT = 300;

    private final DocumentNumbers numbers;
    private final NumberPatterns patterns;
    private final OfficerUnits officers;
    private final Organisation organisation;
    private final Validator validator;
    private final Messages messages;
    private final Days days;
    private final Clock clock;

    RegisterPages(
            DocumentNumbers numbers,
            NumberPatterns patterns,
            OfficerUnits officers,
            Organisation organisation,
            Validator validator,
            Messages messages,
            Days days,
            Clock clock) {
        this.numbers = numbers;
        this.patterns = patterns;
        this.officers = officers;
        this.organisation = organisation;
        this.validator = validator;
        this.messages = messages;
        this.days = days;
        this.clock = clock;
    }

    /** A number in words. */
    record Row(DocumentNumber number, String by, String voidedBy) {}

    @GetMapping
    String show(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) Integer page,
            Principal principal,
            Model model) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        Map<String, String> written = patterns.at(chosen.id());
        String known = kind != null && written.containsKey(kind) ? kind : null;
        model.addAttribute("unit", chosen);
        model.addAttribute("units", officers.of(principal.getName()));
        model.addAttribute("patterns", written);
        model.addAttribute("kind", known);
        model.addAttribute("year", year);
        model.addAttribute("thisYear", today().getYear());
        model.addAttribute("today", today());
        model.addAttribute(
                "found",
                numbers.search(chosen.id(), known, year, Paging.of(page, null))
                        .map(number -> new Row(
                                number,
                                organisation.nameOf(number.taken().by()),
                                number.isVoid()
                                        ? organisation.nameOf(number.voided().by())
                                        : null)));
        return "document/register";
    }

    @PostMapping("/lay-so")
    String reserve(
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        return attempt(chosen, "register.reserved", principal, locale, model, response, after, () -> {
            requireSubject(subject);
            return numbers.reserve(new NumberFor(chosen.id(), kind, null, subject.strip()), principal.getName())
                    .symbol();
        });
    }

    @PostMapping("/ghi-so")
    String record(
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String date,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        return attempt(chosen, "register.recorded", principal, locale, model, response, after, () -> {
            requireSubject(subject);
            OfficeNumber given = new OfficeNumber(number.strip(), day(date));
            List<Violation> problems = new ArrayList<>();
            validator
                    .validate(given)
                    .forEach(problem -> problems.add(Violation.of(
                            problem.getPropertyPath().toString(),
                            problem.getMessage(),
                            0,
                            problem.getConstraintDescriptor().getAttributes().get("max"))));
            InvalidInput.throwIfAny(problems);
            return numbers.record(new NumberFor(chosen.id(), kind, null, subject.strip()), given, principal.getName())
                    .symbol();
        });
    }

    @PostMapping("/huy-so")
    String strikeOut(
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        return attempt(chosen, "register.struckOut", principal, locale, model, response, after, () -> {
            return numbers.strikeOut(number, chosen.id(), reason, principal.getName())
                    .symbol();
        });
    }

    @PostMapping("/cach-viet")
    String pattern(
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String pattern,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        return attempt(chosen, "register.pattern.saved", principal, locale, model, response, after, () -> {
            patterns.change(chosen.id(), kind, pattern, principal.getName());
            return pattern;
        });
    }

    private interface Work {
        String run();
    }

    private String attempt(
            Unit unit,
            String done,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after,
            Work work) {
        try {
            after.addFlashAttribute("done", messages.text(locale, done, work.run()));
            after.addAttribute("unit", unit.id());
            return "redirect:/so-van-ban";
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute(
                    "problems",
                    invalid.violations().stream()
                            .map(violation -> messages.violation(locale, violation))
                            .toList());
            return show(unit.id(), null, null, null, principal, model);
        }
    }

    private static void requireSubject(String subject) {
        if (subject.isBlank()) {
            throw InvalidInput.of("subject", "subjectRequired");
        }
        if (subject.length() > LONGEST_SUBJECT || subject.chars().anyMatch(Character::isISOControl)) {
            throw InvalidInput.of("subject", "subjectTooLong", LONGEST_SUBJECT);
        }
    }

    private LocalDate day(String text) {
        return text.isBlank() ? null : days.read("date", text);
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
