package vn.sovang.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.Attachments;
import vn.sovang.document.CaseAccess;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.AppealSheets;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.CaseSheet;
import vn.sovang.redress.Ground;
import vn.sovang.redress.NewAppeal;
import vn.sovang.redress.NewRevocation;
import vn.sovang.redress.RedressVisibility;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.RevocationSheets;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.redress.SubjectKind;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Refusal;
import vn.sovang.shared.TemporarilyUnavailable;
import vn.sovang.workflow.TaskDesk;

/** Revocations and appeals for people: asking for one, reading it, adding files, withdrawing an appeal. */
@Controller
class RedressPages {

    private final RevocationDesk revocationDesk;
    private final AppealDesk appealDesk;
    private final Revocations revocations;
    private final Appeals appeals;
    private final RevocationSheets revocationSheets;
    private final AppealSheets appealSheets;
    private final RedressVisibility visibility;
    private final TaskDesk tasks;
    private final Attachments attachments;
    private final AttachmentSettings attachmentSettings;
    private final CaseAccess access;
    private final Messages messages;
    private final ObjectMapper json;

    RedressPages(
            RevocationDesk revocationDesk,
            AppealDesk appealDesk,
            Revocations revocations,
            Appeals appeals,
            RevocationSheets revocationSheets,
            AppealSheets appealSheets,
            RedressVisibility visibility,
            TaskDesk tasks,
            Attachments attachments,
            AttachmentSettings attachmentSettings,
            CaseAccess access,
            Messages messages,
            ObjectMapper json) {
        this.revocationDesk = revocationDesk;
        this.appealDesk = appealDesk;
        this.revocations = revocations;
        this.appeals = appeals;
        this.revocationSheets = revocationSheets;
        this.appealSheets = appealSheets;
        this.visibility = visibility;
        this.tasks = tasks;
        this.attachments = attachments;
        this.attachmentSettings = attachmentSettings;
        this.access = access;
        this.messages = messages;
        this.json = json;
    }

    @GetMapping("/thu-hoi/moi")
    ModelAndView newRevocation(
            @RequestParam(required = false) String entry,
            @RequestParam(required = false) String honour,
            @RequestParam(required = false) String receipt,
            @RequestParam(required = false) String unit,
            Principal principal) {
        SubjectKind kind = honour == null ? SubjectKind.INITIATIVE : SubjectKind.HONOUR;
        String code = honour != null ? honour : entry != null ? entry : receipt;
        return revocationForm(new NewRevocation.Subject(kind, code, unit), Map.of(), List.of(), principal);
    }

    private ModelAndView revocationForm(
            NewRevocation.Subject subject, Map<String, String> filled, List<String> problems, Principal principal) {
        ModelAndView page = new ModelAndView("redress/new-revocation");
        page.addObject("subject", subject);
        page.addObject("filled", filled);
        page.addObject("problems", problems);
        page.addObject("grounds", Ground.values());
        revocationDesk
                .preview(subject, principal.getName())
                .ifPresentOrElse(
                        preview -> page.addObject("preview", preview), () -> page.setStatus(HttpStatus.NOT_FOUND));
        return page;
    }

    @PostMapping("/thu-hoi")
    ModelAndView startRevocation(
            @RequestParam Map<String, String> form, Principal principal, Locale locale, RedirectAttributes after)
            throws IOException {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("kind", form.get("kind"));
        subject.put("code", form.get("code"));
        subject.put("unitId", emptyToNull(form.get("unitId")));
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("subject", subject);
        wanted.put("ground", emptyToNull(form.get("ground")));
        wanted.put("statement", form.get("statement"));
        String text = json.writeValueAsString(wanted);
        return done(
                () -> "/thu-hoi/"
                        + revocationDesk.start(text, principal.getName()).id(),
                "revocation.started",
                locale,
                after,
                problems -> {
                    SubjectKind kind = "HONOUR".equals(form.get("kind")) ? SubjectKind.HONOUR : SubjectKind.INITIATIVE;
                    return revocationForm(
                            new NewRevocation.Subject(kind, form.get("code"), emptyToNull(form.get("unitId"))),
                            form,
                            problems,
                            principal);
                });
    }

    @GetMapping("/thu-hoi/{id}")
    String revocation(@PathVariable String id, Principal principal, Locale locale, Model model) {
        visibility.requireReader(principal.getName(), id);
        show(revocationSheets.of(id, locale), "/thu-hoi/" + id, principal, model);
        boolean party = revocations.get(id).status() == RevocationStatus.REVOKED
                && may(() -> appealDesk.preview(subject(AppealKind.REVOCATION, id), principal.getName()));
        model.addAttribute("appealHref", party ? "/khieu-nai/moi?revocation=" + id : null);
        model.addAttribute(
                "related",
                appeals.ofCase(id).stream()
                        .filter(appeal -> visibility.sees(principal.getName(), appeal.id()))
                        .toList());
        model.addAttribute("mayWithdraw", false);
        return "redress/case";
    }

    @GetMapping("/khieu-nai/moi")
    ModelAndView newAppeal(
            @RequestParam(name = "case", required = false) String caseId,
            @RequestParam(required = false) String revocation,
            @RequestParam(required = false) String nominee,
            Principal principal) {
        AppealKind kind = revocation != null
                ? AppealKind.REVOCATION
                : nominee != null ? AppealKind.NOMINEE : AppealKind.INITIATIVE;
        String id = revocation != null ? revocation : nominee != null ? nominee : caseId;
        NewAppeal.Subject subject = subject(kind, id == null ? "" : id);
        return appealForm(
                subject, appealDesk.preview(subject, principal.getName()).orElse(null), Map.of(), List.of());
    }

    private static ModelAndView appealForm(
            NewAppeal.Subject subject, AppealDesk.Preview preview, Map<String, String> filled, List<String> problems) {
        ModelAndView page = new ModelAndView("redress/new-appeal");
        page.addObject("subject", subject);
        page.addObject("filled", filled);
        page.addObject("problems", problems);
        page.addObject("preview", preview);
        return page;
    }

    @PostMapping("/khieu-nai")
    ModelAndView fileAppeal(
            @RequestParam Map<String, String> form, Principal principal, Locale locale, RedirectAttributes after)
            throws IOException {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("kind", form.get("kind"));
        subject.put("id", form.get("id"));
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("subject", subject);
        wanted.put("statement", form.get("statement"));
        String text = json.writeValueAsString(wanted);
        return done(
                () -> "/khieu-nai/" + appealDesk.file(text, principal.getName()).id(),
                "appeal.filed",
                locale,
                after,
                problems -> {
                    NewAppeal.Subject filed = subject(kindOf(form.get("kind")), form.getOrDefault("id", ""));
                    return appealForm(filed, previewOrNull(filed, principal), form, problems);
                });
    }

    @GetMapping("/khieu-nai/{id}")
    String appeal(@PathVariable String id, Principal principal, Locale locale, Model model) {
        visibility.requireReader(principal.getName(), id);
        AppealCase appeal = appeals.get(id);
        show(appealSheets.of(id, principal.getName(), locale), "/khieu-nai/" + id, principal, model);
        model.addAttribute("appealHref", null);
        model.addAttribute("related", List.of());
        model.addAttribute(
                "mayWithdraw",
                principal.getName().equals(appeal.filedBy()) && !appeal.status().isEnded());
        return "redress/case";
    }

    @PostMapping("/khieu-nai/{id}/rut")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        String withdrawal = json.writeValueAsString(Map.of("reason", reason));
        return attempt(
                "/khieu-nai/" + id,
                locale,
                after,
                "appeal.withdrawn",
                () -> appealDesk.withdraw(id, principal.getName(), withdrawal));
    }

    @PostMapping("/thu-hoi/{id}/tep")
    String attachToRevocation(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return attach("/thu-hoi/", id, file, principal, locale, after);
    }

    @PostMapping("/khieu-nai/{id}/tep")
    String attachToAppeal(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return attach("/khieu-nai/", id, file, principal, locale, after);
    }

    private String attach(
            String path, String id, MultipartFile file, Principal principal, Locale locale, RedirectAttributes after)
            throws IOException {
        access.requireReader(id, principal.getName());
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return attempt(path + id, locale, after, "case.attached", () -> {
            access.requireContributor(id, principal.getName());
            if (content.length == 0) {
                throw InvalidInput.of("file", "required");
            }
            attachments.add(id, principal.getName(), file.getOriginalFilename(), content);
        });
    }

    private void show(CaseSheet sheet, String path, Principal principal, Model model) {
        String account = principal.getName();
        model.addAttribute("sheet", sheet);
        model.addAttribute("path", path);
        model.addAttribute(
                "tasks",
                tasks.tasksOf(account).stream()
                        .filter(task -> sheet.id().equals(task.caseId()))
                        .sorted(Comparator.comparing(TaskDesk.Item::name))
                        .toList());
        model.addAttribute("attachments", attachments.of(sheet.id()));
        model.addAttribute("attachmentLimits", attachmentSettings);
        model.addAttribute("mayAttach", may(() -> access.requireContributor(sheet.id(), account)));
    }

    /** A form again with every problem, or the page of what came of it. */
    private ModelAndView done(
            Supplier<String> work,
            String message,
            Locale locale,
            RedirectAttributes after,
            java.util.function.Function<List<String>, ModelAndView> again) {
        try {
            String target = work.get();
            after.addFlashAttribute("done", messages.text(locale, message));
            return new ModelAndView("redirect:" + target);
        } catch (InvalidInput invalid) {
            ModelAndView page = again.apply(invalid.violations().stream()
                    .map(violation -> messages.violation(locale, violation))
                    .distinct()
                    .toList());
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        } catch (AlreadyDone refused) {
            ModelAndView page = again.apply(List.of(messages.refusal(locale, refused)));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private String attempt(String path, Locale locale, RedirectAttributes after, String done, Runnable work) {
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
        return "redirect:" + path;
    }

    /** What was sent may name something that the person may not know of. */
    private AppealDesk.Preview previewOrNull(NewAppeal.Subject subject, Principal principal) {
        try {
            return appealDesk.preview(subject, principal.getName()).orElse(null);
        } catch (Refusal refused) {
            return null;
        }
    }

    private static NewAppeal.Subject subject(AppealKind kind, String id) {
        return new NewAppeal.Subject(kind, id);
    }

    private static AppealKind kindOf(String name) {
        for (AppealKind kind : AppealKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return AppealKind.INITIATIVE;
    }

    private static boolean may(Runnable permission) {
        try {
            permission.run();
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
