package vn.sovang.redress.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.sovang.casefile.CaseVisibility;
import vn.sovang.casework.web.CaseActions;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.AppealKind;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.Ground;
import vn.sovang.redress.NewAppeal;
import vn.sovang.redress.NewRevocation;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.RevocationSheets;
import vn.sovang.redress.RevocationStatus;
import vn.sovang.redress.Revocations;
import vn.sovang.redress.SubjectKind;

/** Revocations for people: asking for one, reading it, adding files. */
@Controller
class RevocationPages {

    private final RevocationDesk desk;
    private final Revocations revocations;
    private final RevocationSheets sheets;
    private final AppealDesk appealDesk;
    private final Appeals appeals;
    private final CaseVisibility visibility;
    private final RedressPage page;
    private final CaseActions actions;
    private final ObjectMapper json;

    RevocationPages(
            RevocationDesk desk,
            Revocations revocations,
            RevocationSheets sheets,
            AppealDesk appealDesk,
            Appeals appeals,
            CaseVisibility visibility,
            RedressPage page,
            CaseActions actions,
            ObjectMapper json) {
        this.desk = desk;
        this.revocations = revocations;
        this.sheets = sheets;
        this.appealDesk = appealDesk;
        this.appeals = appeals;
        this.visibility = visibility;
        this.page = page;
        this.actions = actions;
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
        ModelAndView form = new ModelAndView("redress/new-revocation");
        form.addObject("subject", subject);
        form.addObject("filled", filled);
        form.addObject("problems", problems);
        form.addObject("grounds", Ground.values());
        desk.preview(subject, principal.getName())
                .ifPresentOrElse(
                        preview -> form.addObject("preview", preview), () -> form.setStatus(HttpStatus.NOT_FOUND));
        return form;
    }

    @PostMapping("/thu-hoi")
    ModelAndView startRevocation(
            @RequestParam Map<String, String> form, Principal principal, Locale locale, RedirectAttributes after)
            throws IOException {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("kind", form.get("kind"));
        subject.put("code", form.get("code"));
        subject.put("unitId", RedressPage.emptyToNull(form.get("unitId")));
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("subject", subject);
        wanted.put("ground", RedressPage.emptyToNull(form.get("ground")));
        wanted.put("statement", form.get("statement"));
        String text = json.writeValueAsString(wanted);
        return page.done(
                () -> "/thu-hoi/" + desk.start(text, principal.getName()).id(),
                "revocation.started",
                locale,
                after,
                problems -> {
                    SubjectKind kind = "HONOUR".equals(form.get("kind")) ? SubjectKind.HONOUR : SubjectKind.INITIATIVE;
                    return revocationForm(
                            new NewRevocation.Subject(
                                    kind, form.get("code"), RedressPage.emptyToNull(form.get("unitId"))),
                            form,
                            problems,
                            principal);
                });
    }

    @GetMapping("/thu-hoi/{id}")
    String revocation(@PathVariable String id, Principal principal, Locale locale, Model model) {
        visibility.requireReader(principal.getName(), id);
        page.show(sheets.of(id, locale), "/thu-hoi/" + id, principal, model);
        boolean party = revocations.get(id).status() == RevocationStatus.REVOKED
                && CaseActions.may(() ->
                        appealDesk.preview(new NewAppeal.Subject(AppealKind.REVOCATION, id), principal.getName()));
        model.addAttribute("appealHref", party ? "/khieu-nai/moi?revocation=" + id : null);
        model.addAttribute(
                "related",
                appeals.ofCase(id).stream()
                        .filter(appeal -> visibility.sees(principal.getName(), appeal.id()))
                        .toList());
        model.addAttribute("mayWithdraw", false);
        return "redress/case";
    }

    @PostMapping("/thu-hoi/{id}/tep")
    String attachToRevocation(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return actions.attach("/thu-hoi/" + id, id, file, principal.getName(), locale, after);
    }
}
