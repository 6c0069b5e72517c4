package vn.sovang.redress.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.NewAppeal;
import vn.sovang.shared.Refusal;

/** Appeals for people: filing one. */
@Controller
class AppealPages {

    private final AppealDesk desk;
    private final RedressFiling filing;
    private final ObjectMapper json;

    AppealPages(AppealDesk desk, RedressFiling filing, ObjectMapper json) {
        this.desk = desk;
        this.filing = filing;
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
        return filing.done(
                () -> "/khieu-nai/" + desk.file(text, principal.getName()).id(),
                "appeal.filed",
                locale,
                after,
                problems -> {
                    NewAppeal.Subject filed = subject(kindOf(form.get("kind")), form.getOrDefault("id", ""));
                    return appealForm(filed, previewOrNull(filed, principal), form, problems);
                });
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
