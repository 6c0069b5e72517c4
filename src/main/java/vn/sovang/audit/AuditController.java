package vn.sovang.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.PageOf;

/** The log for programs, and as a file. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final AuditTrail trail;
    private final AuditExport export;
    private final Days days;

    AuditController(AuditTrail trail, AuditExport export, Days days) {
        this.trail = trail;
        this.export = export;
        this.days = days;
    }

    /** Parameters: {@code from, to, account, action, case, unit, address, page, size}. */
    @GetMapping
    PageOf<AuditItem> find(@RequestParam Map<String, String> query, Principal principal, Locale locale) {
        return trail.find(AuditFilter.read(query, days), principal.getName(), locale);
    }

    @GetMapping("/export")
    void export(
            @RequestParam Map<String, String> query, Principal principal, Locale locale, HttpServletResponse response) {
        if (!query.getOrDefault("format", "csv").equals("csv")) {
            throw InvalidInput.of("format", "notAChoice", "csv");
        }
        export.write(AuditFilter.read(query, days), principal.getName(), locale, response);
    }
}
