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

/** Starting and reading of revocations over HTTP. */
@RestController
@RequestMapping("/api/revocations")
class RevocationController {

    private final RevocationDesk desk;
    private final CaseSheets sheets;

    RevocationController(RevocationDesk desk, CaseSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @PostMapping
    ResponseEntity<CaseSheet> start(
            @RequestBody(required = false) String revocation, Principal principal, Locale locale) {
        RevocationCase started = desk.start(revocation, principal.getName());
        return ResponseEntity.created(URI.create("/api/revocations/" + started.id()))
                .body(sheets.of(started.id(), principal.getName(), locale));
    }

    @GetMapping("/{id}")
    CaseSheet get(@PathVariable String id, Principal principal, Locale locale) {
        return sheets.of(id, principal.getName(), locale);
    }
}
