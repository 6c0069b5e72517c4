package vn.sovang.paperwork;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents of an award of the simplified procedure over HTTP. */
@RestController
@RequestMapping(AdHocPaperController.COLLECTION + "/{caseId}/documents")
class AdHocPaperController {

    static final String COLLECTION = "/api/ad-hoc-awards";

    private final AdHocPapers papers;
    private final PaperDesk desk;

    AdHocPaperController(AdHocPapers papers, PaperDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    @GetMapping
    List<PaperDesk.Item> list(@PathVariable String caseId, Principal principal, Locale locale) {
        return desk.list(papers, COLLECTION, caseId, principal.getName(), locale);
    }

    @GetMapping("/{kind}")
    ResponseEntity<byte[]> download(
            @PathVariable String caseId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            Principal principal) {
        return desk.download(papers, caseId, kind, unit, principal.getName());
    }

    @PostMapping("/{kind}/number")
    @ResponseStatus(HttpStatus.CREATED)
    PaperDesk.Number number(
            @PathVariable String caseId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            @RequestBody(required = false) String body,
            Principal principal) {
        return desk.number(papers, caseId, kind, unit, body, principal.getName());
    }
}
