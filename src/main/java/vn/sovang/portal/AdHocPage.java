package vn.sovang.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDesk;
import vn.sovang.award.AdHocEvent;
import vn.sovang.award.AdHocVisibility;
import vn.sovang.award.AwardForm;
import vn.sovang.award.Recipient;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.Attachments;
import vn.sovang.document.CaseAccess;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Refusal;
import vn.sovang.shared.TemporarilyUnavailable;
import vn.sovang.shared.TimeConfiguration;
import vn.sovang.workflow.CaseDeadlines;
import vn.sovang.workflow.TaskDesk;

/** Short dossiers of the simplified procedure: list, a new one, and everything about one. */
@Controller
@RequestMapping("/khen-thuong/dot-xuat")
class AdHocPage {

    private static final String PATH = "/khen-thuong/dot-xuat";
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
    private final AdHocAwards awards;
    private final AdHocVisibility visibility;
    private final Attachments attachments;
    private final AttachmentSettings attachmentSettings;
    private final CaseAccess access;
    private final CaseDeadlines deadlines;
    private final TaskDesk tasks;
    private final Organisation organisation;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;

    AdHocPage(
            AdHocDesk desk,
            AdHocAwards awards,
            AdHocVisibility visibility,
            Attachments attachments,
            AttachmentSettings attachmentSettings,
            CaseAccess access,
            CaseDeadlines deadlines,
            TaskDesk tasks,
            Organisation organisation,
            Messages messages,
            ObjectMapper json,
            Clock clock) {
        this.desk = desk;
        this.awards = awards;
        this.visibility = visibility;
        this.attachments = attachments;
        this.attachmentSettings = attachmentSettings;
        this.access = access;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.organisation = organisation;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /** A dossier in the list. */
    record Line(AdHocAward award, String formName, String unitName) {}

    /** An event in a sentence. */
    record Told(AdHocEvent event, String sentence) {}

    @GetMapping
    String list(@RequestParam(required = false) Integer page, Principal principal, Locale locale, Model model) {
        String account = principal.getName();
        model.addAttribute(
                "found",
                visibility
                        .visible(account, Paging.of(page, null))
                        .map(award -> new Line(
                                award,
                                formName(award, locale),
                                organisation.unit(award.unitId()).name())));
        model.addAttribute("mayFile", may(() -> desk.unitsOf(account)));
        return "ad-hoc/list";
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
        model.addAttribute("today", LocalDate.now(clock.withZone(TimeConfiguration.VIETNAM)));
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
            return "redirect:" + PATH + "/" + filed.id();
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
        TEXTS.forEach(name -> entry.put(name, BatchPage.given(sent.getOrDefault(name, ""))));
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

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal principal, Locale locale, Model model) {
        String account = principal.getName();
        AdHocAward award = visibility.visibleTo(account, id);
        model.addAttribute("award", award);
        model.addAttribute("formName", formName(award, locale));
        model.addAttribute("unitName", organisation.unit(award.unitId()).name());
        model.addAttribute(
                "recipientUnitName", organisation.unit(award.recipientUnitId()).name());
        model.addAttribute("figures", awards.statistics(award));
        model.addAttribute("decisions", awards.decisions(id));
        model.addAttribute("honour", awards.honour(id).orElse(null));
        model.addAttribute(
                "elsewhere",
                award.status().isEnded()
                        ? null
                        : awards.rewardedElsewhere(award).orElse(null));
        model.addAttribute(
                "history",
                awards.history(id).stream().map(event -> told(event, locale)).toList());
        model.addAttribute("deadlines", deadlines.find(id, award.unitId()));
        model.addAttribute("attachments", attachments.of(id));
        model.addAttribute("attachmentLimits", attachmentSettings);
        model.addAttribute("mayAttach", may(() -> access.requireContributor(id, account)));
        model.addAttribute("mayWithdraw", desk.mayWithdraw(award, account));
        model.addAttribute(
                "tasks",
                tasks.tasksOf(account).stream()
                        .filter(task -> task.caseId().equals(id))
                        .toList());
        return "ad-hoc/case";
    }

    private Told told(AdHocEvent event, Locale locale) {
        return new Told(
                event,
                messages.text(
                        locale,
                        event.step().sentence(),
                        event.actor() == null ? "" : organisation.nameOf(event.actor()),
                        organisation.unit(event.unitId()).name(),
                        event.reference()));
    }

    private String formName(AdHocAward award, Locale locale) {
        return awards.form(award).map((AwardForm form) -> form.name(locale)).orElse(award.formCode());
    }

    @PostMapping("/{id}/rut")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        String withdrawal = json.writeValueAsString(Map.of("reason", reason));
        return attempt(id, locale, after, "adHoc.withdrawn", () -> desk.withdraw(id, principal.getName(), withdrawal));
    }

    @PostMapping("/{id}/tep")
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        access.requireReader(id, principal.getName());
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return attempt(id, locale, after, "case.attached", () -> {
            access.requireContributor(id, principal.getName());
            if (content.length == 0) {
                throw InvalidInput.of("file", "required");
            }
            attachments.add(id, principal.getName(), file.getOriginalFilename(), content);
        });
    }

    /** Does it and says so, or says why not; a dossier that may not be seen stays a 404. */
    private String attempt(String id, Locale locale, RedirectAttributes after, String done, Runnable work) {
        try {
            work.run();
            after.addFlashAttribute("done", messages.text(locale, done));
        } catch (InvalidInput invalid) {
            after.addFlashAttribute(
                    "problem",
                    invalid.violations().stream()
                            .map(violation -> messages.violation(locale, violation))
                            .collect(Collectors.joining(" ")));
        } catch (NotAllowed | AlreadyDone | TemporarilyUnavailable refused) {
            after.addFlashAttribute("problem", messages.refusal(locale, refused));
        }
        return "redirect:" + PATH + "/" + id;
    }

    private static boolean may(Runnable permission) {
        try {
            permission.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
