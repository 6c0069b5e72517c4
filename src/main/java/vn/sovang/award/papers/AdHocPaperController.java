package vn.sovang.award.papers;

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
import vn.sovang.document.paper.PaperAnswers;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;

/** Documents of an award of the simplified procedure over HTTP. */
@RestController
@RequestMapping("/api/ad-hoc-awards/{awardId}/documents")
class AdHocPaperController {

    private final AdHocPapers papers;
    private final PaperAnswers answers;

    AdHocPaperController(AdHocPapers papers, PaperAnswers answers) {
        this.papers = papers;
        this.answers = answers;
    }

    @GetMapping
    List<PaperAnswers.Item> list(@PathVariable String awardId, Principal principal, Locale locale) {
        return answers.items(
                "/api/ad-hoc-awards/" + awardId + "/documents",
                papers.of(awardId, principal.getName()),
                papers.numbers(awardId, principal.getName()),
                locale);
    }

    @GetMapping("/{kind}")
    ResponseEntity<byte[]> download(
            @PathVariable String awardId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            Principal principal) {
        return answers.file(papers.draw(awardId, PaperAnswers.kindOf(kind), unit, principal.getName()));
    }

    /** Takes the next number for the document, or keeps the one that the unit's own office gave. */
    @PostMapping("/{kind}/number")
    @ResponseStatus(HttpStatus.CREATED)
    PaperAnswers.Number number(
            @PathVariable String awardId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            @RequestBody(required = false) String body,
            Principal principal) {
        DocumentKind wanted = PaperAnswers.kindOf(kind);
        papers.numberedBy(awardId, wanted, unit, principal.getName());
        OfficeNumber given = answers.given(body);
        return PaperAnswers.Number.of(papers.number(awardId, wanted, unit, given, principal.getName()));
    }
}
