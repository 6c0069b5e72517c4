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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.redress.Ground;
import vn.sovang.redress.NewRevocation;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.redress.SubjectKind;

/** Revocations for people: asking for one. */
@Controller
class RevocationPages {

    private final RevocationDesk desk;
    private final RedressFiling filing;
    private final ObjectMapper json;

    RevocationPages(RevocationDesk desk, RedressFiling filing, ObjectMapper json) {
        this.desk = desk;
        this.filing = filing;
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
        subject.put("unitId", RedressFiling.emptyToNull(form.get("unitId")));
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("subject", subject);
        wanted.put("ground", RedressFiling.emptyToNull(form.get("ground")));
        wanted.put("statement", form.get("statement"));
        String text = json.writeValueAsString(wanted);
        return filing.done(
                () -> "/thu-hoi/" + desk.start(text, principal.getName()).id(),
                "revocation.started",
                locale,
                after,
                problems -> {
                    SubjectKind kind = "HONOUR".equals(form.get("kind")) ? SubjectKind.HONOUR : SubjectKind.INITIATIVE;
                    return revocationForm(
                            new NewRevocation.Subject(
                                    kind, form.get("code"), RedressFiling.emptyToNull(form.get("unitId"))),
                            form,
                            problems,
                            principal);
                });
    }
}
