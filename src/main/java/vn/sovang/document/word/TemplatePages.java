package vn.sovang.document.word;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.document.register.DocumentProfile;
import vn.sovang.document.register.DocumentProfiles;
import vn.sovang.document.register.OfficerUnits;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Violation;

/** A unit's Word templates for its officers: what is in force, what may be written into them, replace and give up. */
@Controller
@RequestMapping("/mau-van-ban")
class TemplatePages {

    private final WordTemplates templates;
    private final DocumentProfiles profiles;
    private final OfficerUnits officers;
    private final Organisation organisation;
    private final Validator validator;
    private final Messages messages;

    TemplatePages(
            WordTemplates templates,
            DocumentProfiles profiles,
            OfficerUnits officers,
            Organisation organisation,
            Validator validator,
            Messages messages) {
        this.templates = templates;
        this.profiles = profiles;
        this.officers = officers;
        this.organisation = organisation;
        this.validator = validator;
        this.messages = messages;
    }

    /** A kind with the template in force. */
    record KindLine(DocumentKind kind, String inForce) {}

    /** A version in words. */
    record VersionLine(TemplateVersion version, String by) {}

    @GetMapping
    String list(@RequestParam(required = false) String unit, Principal principal, Locale locale, Model model) {
        Unit chosen = choose(unit, principal, model);
        model.addAttribute(
                "kinds",
                Arrays.stream(DocumentKind.values())
                        .map(kind -> new KindLine(kind, inForce(chosen, kind, locale)))
                        .toList());
        if (!model.containsAttribute("profile")) {
            model.addAttribute("profile", profiles.of(chosen.id()));
        }
        return "document/templates";
    }

    private Unit choose(String unit, Principal principal, Model model) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        model.addAttribute("unit", chosen);
        model.addAttribute("units", officers.of(principal.getName()));
        return chosen;
    }

    private String inForce(Unit unit, DocumentKind kind, Locale locale) {
        return templates
                .inForce(unit.id(), kind)
                .map(version -> version.unitId().equals(unit.id())
                        ? messages.text(locale, "documents.own", version.version())
                        : messages.text(
                                locale,
                                "documents.inherited",
                                organisation.unit(version.unitId()).name()))
                .orElseGet(() -> messages.text(locale, "documents.shipped"));
    }

    @GetMapping("/{kind}")
    String show(
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            Principal principal,
            Locale locale,
            Model model) {
        Unit chosen = choose(unit, principal, model);
        DocumentKind wanted = kindOf(kind);
        model.addAttribute("kind", wanted);
        model.addAttribute("inForce", inForce(chosen, wanted, locale));
        model.addAttribute(
                "own",
                templates
                        .inForce(chosen.id(), wanted)
                        .filter(version -> version.unitId().equals(chosen.id()))
                        .isPresent());
        model.addAttribute(
                "versions",
                templates.versions(chosen.id(), wanted).stream()
                        .map(version -> new VersionLine(version, organisation.nameOf(version.storedBy())))
                        .toList());
        model.addAttribute("placeholders", Placeholder.of(wanted));
        return "document/template";
    }

    /** @param version of the unit itself; the template in force without it */
    @GetMapping("/{kind}/tep")
    ResponseEntity<byte[]> download(
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer version,
            Principal principal) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        DocumentKind wanted = kindOf(kind);
        byte[] content = version == null
                ? templates.content(chosen.id(), wanted)
                : templates.content(templates.version(chosen.id(), wanted, version));
        String name = messages.text(
                Messages.VIETNAMESE,
                "paper.template.fileName",
                messages.text(Messages.VIETNAMESE, "documentKind." + wanted));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WordTemplates.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }

    @PostMapping("/{kind}")
    String replace(
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after)
            throws IOException {
        Unit chosen = officers.chosen(principal.getName(), unit);
        DocumentKind wanted = kindOf(kind);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? null : file.getOriginalFilename();
        try {
            List<String> missing = templates.store(chosen.id(), wanted, principal.getName(), name, content);
            after.addFlashAttribute("done", messages.text(locale, "documents.stored"));
            if (!missing.isEmpty()) {
                after.addFlashAttribute(
                        "warning", messages.text(locale, "documents.missing", String.join(", ", missing)));
            }
            return back(wanted, chosen, after);
        } catch (InvalidInput invalid) {
            addProblems(invalid, locale, model, response);
            return show(kind, chosen.id(), principal, locale, model);
        }
    }

    @PostMapping("/{kind}/mac-dinh")
    String giveUp(
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            Principal principal,
            Locale locale,
            RedirectAttributes after) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        DocumentKind wanted = kindOf(kind);
        try {
            templates.giveUp(chosen.id(), wanted, principal.getName());
            after.addFlashAttribute("done", messages.text(locale, "documents.givenUp"));
        } catch (AlreadyDone inherited) {
            after.addFlashAttribute("warning", messages.refusal(locale, inherited));
        }
        return back(wanted, chosen, after);
    }

    private static String back(DocumentKind kind, Unit unit, RedirectAttributes after) {
        after.addAttribute("unit", unit.id());
        return "redirect:/mau-van-ban/" + kind.key();
    }

    @PostMapping("/thong-tin")
    String profile(
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "") String symbol,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String signatory,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        Unit chosen = officers.chosen(principal.getName(), unit);
        DocumentProfile profile = new DocumentProfile(
                symbol.strip(), place.strip(), authority.strip(), office.strip(), signatory.strip());
        List<Violation> problems = validator.validate(profile).stream()
                .map(problem -> Violation.of(
                        problem.getPropertyPath().toString(),
                        problem.getMessage(),
                        0,
                        problem.getConstraintDescriptor().getAttributes().get("max")))
                .toList();
        if (problems.isEmpty()) {
            profiles.change(chosen.id(), profile, principal.getName());
            after.addFlashAttribute("done", messages.text(locale, "documents.profile.saved"));
            after.addAttribute("unit", chosen.id());
            return "redirect:/mau-van-ban";
        }
        model.addAttribute("profile", profile);
        addProblems(new InvalidInput(problems), locale, model, response);
        return list(chosen.id(), principal, locale, model);
    }

    private void addProblems(InvalidInput invalid, Locale locale, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        model.addAttribute(
                "problems",
                invalid.violations().stream()
                        .map(violation -> messages.violation(locale, violation))
                        .toList());
    }

    private static DocumentKind kindOf(String kind) {
        return DocumentKind.find(kind).orElseThrow(() -> new NotVisible("template"));
    }
}
