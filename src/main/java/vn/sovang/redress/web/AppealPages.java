package vn.sovang.redress.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casework.web.CaseActions;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.AppealSheets;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.NewAppeal;
import vn.sovang.shared.Refusal;

/** Appeals for people: filing one, reading it, adding files, withdrawing it. */
@Controller
class AppealPages {

    private final AppealDesk desk;
    private final Appeals appeals;
    private final AppealSheets sheets;
    private final CaseVisibility visibility;
    private final RedressPage page;
    private final CaseActions actions;
    private final ObjectMapper json;

    AppealPages(
            AppealDesk desk,
            Appeals appeals,
            AppealSheets sheets,
            CaseVisibility visibility,
            RedressPage page,
            CaseActions actions,
            ObjectMapper json) {
        this.desk = desk;
        this.appeals = appeals;
        this.sheets = sheets;
        this.visibility = visibility;
        this.page = page;
        this.actions = actions;
        this.json = json;
    }

    @GetMapping("/khieu-nai/moi")
    ModelAndView newAppeal(
            @RequestParam(name = "case", required = false) String caseId,
            @RequestParam(required = false) String revocation,
            @RequestParam(required = false) String nominee,
            @RequestParam(name = "ad-hoc", required = false) String adHocAward,
            Principal principal) {
        NewAppeal.Subject subject;
        if (revocation != null) {
            subject = subject(AppealKind.REVOCATION, revocation);
        } else if (nominee != null) {
            subject = subject(AppealKind.NOMINEE, nominee);
        } else if (adHocAward != null) {
            subject = subject(AppealKind.AD_HOC_AWARD, adHocAward);
        } else {
            subject = subject(AppealKind.INITIATIVE, caseId == null ? "" : caseId);
        }
        return appealForm(subject, desk.preview(subject, principal.getName()).orElse(null), Map.of(), List.of());
    }

    private static ModelAndView appealForm(
            NewAppeal.Subject subject, AppealDesk.Preview preview, Map<String, String> filled, List<String> problems) {
        ModelAndView form = new ModelAndView("redress/new-appeal");
        form.addObject("subject", subject);
        form.addObject("filled", filled);
        form.addObject("problems", problems);
        form.addObject("preview", preview);
        return form;
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
        return page.done(
                () -> "/khieu-nai/" + desk.file(text, principal.getName()).id(),
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
        page.show(sheets.of(id, principal.getName(), locale), "/khieu-nai/" + id, principal, model);
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
        return actions.attempt(
                "/khieu-nai/" + id,
                locale,
                after,
                "appeal.withdrawn",
                () -> desk.withdraw(id, principal.getName(), withdrawal));
    }

    @PostMapping("/khieu-nai/{id}/tep")
    String attachToAppeal(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return actions.attach("/khieu-nai/" + id, id, file, principal.getName(), locale, after);
    }

    /** What was sent may name something that the person may not know of. */
    private AppealDesk.Preview previewOrNull(NewAppeal.Subject subject, Principal principal) {
        try {
            return desk.preview(subject, principal.getName()).orElse(null);
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
}
