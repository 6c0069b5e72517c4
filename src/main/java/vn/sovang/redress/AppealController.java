package vn.sovang.redress;

import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.casefile.CaseSheets;

/** Filing, reading and withdrawing of appeals over HTTP. */
@RestController
@RequestMapping("/api/appeals")
class AppealController {

    private final AppealDesk desk;
    private final CaseSheets sheets;

    AppealController(AppealDesk desk, CaseSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @PostMapping
    ResponseEntity<CaseSheet> file(@RequestBody(required = false) String appeal, Principal principal, Locale locale) {
        AppealCase filed = desk.file(appeal, principal.getName());
        return ResponseEntity.created(URI.create("/api/appeals/" + filed.id()))
                .body(sheets.of(filed.id(), principal.getName(), locale));
    }

    @GetMapping("/{id}")
    CaseSheet get(@PathVariable String id, Principal principal, Locale locale) {
        return sheets.of(id, principal.getName(), locale);
    }

    @PostMapping("/{id}/withdrawal")
    CaseSheet withdraw(
            @PathVariable String id,
            @RequestBody(required = false) String withdrawal,
            Principal principal,
            Locale locale) {
        desk.withdraw(id, principal.getName(), withdrawal);
        return get(id, principal, locale);
    }
}
