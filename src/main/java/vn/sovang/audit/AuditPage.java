package vn.sovang.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.VietnameseOrder;

/** The page on which auditors and administrators read the log. */
@Controller
class AuditPage {

    private final AuditTrail trail;
    private final AuditExport export;
    private final AuditReaders readers;
    private final Days days;
    private final Organisation organisation;
    private final Messages messages;

    AuditPage(
            AuditTrail trail,
            AuditExport export,
            AuditReaders readers,
            Days days,
            Organisation organisation,
            Messages messages) {
        this.trail = trail;
        this.export = export;
        this.readers = readers;
        this.days = days;
        this.organisation = organisation;
        this.messages = messages;
    }

    @GetMapping("/nhat-ky")
    String show(
            @RequestParam Map<String, String> query,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        AuditReaders.Scope scope = readers.scopeOf(principal.getName());
        model.addAttribute("query", query);
        model.addAttribute("problems", Map.of());
        model.addAttribute("administrator", scope.administrator());
        model.addAttribute(
                "audited",
                scope.units().stream()
                        .map(unit -> organisation.unit(unit).name())
                        .sorted(VietnameseOrder.by(name -> name))
                        .collect(Collectors.joining(", ")));
        model.addAttribute("units", unitsIn(scope));
        model.addAttribute("actions", AuditAction.values());
        try {
            AuditFilter filter = AuditFilter.read(query, days);
            PageOf<AuditItem> found = trail.find(filter, principal.getName(), locale);
            model.addAttribute("found", found);
            model.addAttribute("exportLink", link("/nhat-ky/tep", filter, null));
            model.addAttribute("previous", found.page() == 0 ? null : link("/nhat-ky", filter, found.page() - 1));
            model.addAttribute(
                    "next", found.page() + 1 >= found.pages() ? null : link("/nhat-ky", filter, found.page() + 1));
        } catch (InvalidInput invalid) {
            refuse(invalid, locale, model, response);
        }
        return "audit/log";
    }

    /** The file; when it cannot be had, the page says why. */
    @GetMapping("/nhat-ky/tep")
    String export(
            @RequestParam Map<String, String> query,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        try {
            export.write(AuditFilter.read(query, days), principal.getName(), locale, response);
            return null;
        } catch (InvalidInput invalid) {
            String page = show(query, principal, locale, model, response);
            refuse(invalid, locale, model, response);
            return page;
        }
    }

    private void refuse(InvalidInput invalid, Locale locale, Model model, HttpServletResponse response) {
        Map<String, String> problems = new LinkedHashMap<>();
        invalid.violations()
                .forEach(violation -> problems.put(violation.field(), messages.violation(locale, violation)));
        model.addAttribute("problems", problems);
        response.setStatus(HttpStatus.BAD_REQUEST.value());
    }

    private List<Unit> unitsIn(AuditReaders.Scope scope) {
        return organisation.units().stream()
                .filter(unit -> scope.administrator() || scope.units().contains(unit.id()))
                .toList();
    }

    private static String link(String path, AuditFilter filter, Integer page) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        filter.conditions().forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
        if (page != null) {
            link.queryParam("page", page);
        }
        return link.encode().buildAndExpand(filter.conditions()).toUriString();
    }
}
