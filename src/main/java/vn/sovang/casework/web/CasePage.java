package vn.sovang.casework.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseKind;
import vn.sovang.casefile.CaseSheets;
import vn.sovang.casefile.Cases;
import vn.sovang.casework.CaseWithdrawal;
import vn.sovang.shared.NotVisible;

/** Everything about one case of whatever kind on one page, at the address that its kind names; see {@link CaseAddresses}. */
@Controller
class CasePage {

    private final Cases cases;
    private final CaseSheets sheets;
    private final CaseTurn turn;
    private final CaseRecords records;
    private final CaseActions actions;
    private final List<CasePageParts> parts;
    private final ObjectMapper json;

    CasePage(
            Cases cases,
            CaseSheets sheets,
            CaseTurn turn,
            CaseRecords records,
            CaseActions actions,
            List<CasePageParts> parts,
            ObjectMapper json) {
        this.cases = cases;
        this.sheets = sheets;
        this.turn = turn;
        this.records = records;
        this.actions = actions;
        this.parts = parts;
        this.json = json;
    }

    /** A case that is looked for at the address of another kind, as mails do, is found at its own. */
    String show(
            @PathVariable String id,
            @RequestParam Map<String, String> query,
            HttpServletRequest request,
            Principal principal,
            Locale locale,
            Model model) {
        String account = principal.getName();
        cases.requireReader(id, account);
        CaseKind kind = cases.kindOf(id);
        String page = kind.page(id);
        if (!request.getRequestURI().equals(request.getContextPath() + page)) {
            return "redirect:" + page;
        }
        CaseFile file = cases.get(id);
        model.addAttribute("case", file);
        model.addAttribute("page", page);
        model.addAttribute("sheet", sheets.of(id, account, locale));
        model.addAttribute("good", kind.status(file.status()).isGood());
        model.addAttribute("turn", turn.of(file, kind, account, locale));
        model.addAttribute("records", records.of(file, kind, account));
        List<CasePageParts> own =
                parts.stream().filter(part -> part.kind().equals(kind.code())).toList();
        own.forEach(part -> part.fill(id, account, query, locale, model));
        model.addAttribute(
                "fragments", own.stream().map(CasePageParts::fragment).toList());
        return "case/case";
    }

    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        String account = principal.getName();
        cases.requireReader(id, account);
        CaseKind kind = cases.kindOf(id);
        CaseWithdrawal withdrawal = turn.withdrawal(kind.code()).orElseThrow(() -> new NotVisible("case"));
        String wanted = json.writeValueAsString(Map.of("reason", reason));
        return actions.attempt(
                kind.page(id),
                locale,
                after,
                withdrawal.texts() + ".done",
                () -> withdrawal.withdraw(id, account, wanted));
    }

    String attach(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        String account = principal.getName();
        cases.requireReader(id, account);
        return actions.attach(cases.kindOf(id).page(id), id, file, account, locale, after);
    }
}
