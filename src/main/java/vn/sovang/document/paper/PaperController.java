package vn.sovang.document.paper;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;

/** Papers of cases of one kind over HTTP, as Word files to be edited and signed; each kind names its address. */
public abstract class PaperController {

    private final String collection;
    private final CasePapers papers;
    private final PaperOffice office;
    private final PaperResponses responses;

    /** @param collection address of the cases of the kind */
    protected PaperController(String collection, CasePapers papers, PaperOffice office, PaperResponses responses) {
        this.collection = collection;
        this.papers = papers;
        this.office = office;
        this.responses = responses;
    }

    @GetMapping
    public List<PaperResponses.Item> list(@PathVariable String caseId, Principal principal, Locale locale) {
        List<OfferedPaper> offered = papers.of(caseId, principal.getName());
        return responses.items(collection + "/" + caseId + "/documents", offered, office.numbers(caseId), locale);
    }

    @GetMapping("/{kind}")
    public ResponseEntity<byte[]> download(
            @PathVariable String caseId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            Principal principal) {
        DocumentKind wanted = PaperResponses.kindOf(kind);
        return responses.file(office.draw(papers, caseId, wanted, unit, principal.getName()));
    }

    /** Takes the next number for the paper, or keeps the one that the unit's own office gave. */
    @PostMapping("/{kind}/number")
    @ResponseStatus(HttpStatus.CREATED)
    public PaperResponses.Number number(
            @PathVariable String caseId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            @RequestBody(required = false) String body,
            Principal principal) {
        DocumentKind wanted = PaperResponses.kindOf(kind);
        office.numberedBy(papers, caseId, wanted, unit, principal.getName());
        OfficeNumber given = responses.given(body);
        return PaperResponses.Number.of(office.number(papers, caseId, wanted, unit, given, principal.getName()));
    }
}
