package vn.sovang.paperwork;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordTemplates;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;

/** Documents of an initiative over HTTP, as Word files to be edited and signed. */
@RestController
@RequestMapping("/api/initiatives/{caseId}/documents")
class PaperController {

    private final InitiativePapers papers;
    private final InputReader input;
    private final Messages messages;

    PaperController(InitiativePapers papers, InputReader input, Messages messages) {
        this.papers = papers;
        this.input = input;
        this.messages = messages;
    }

    record Item(
            String kind,
            String name,
            String unitId,
            String unitName,
            boolean draft,
            boolean confidential,
            String number,
            LocalDate date,
            String href) {}

    record Number(String number, LocalDate date, String unitId, String kind) {}

    @GetMapping
    List<Item> list(@PathVariable String caseId, Principal principal, Locale locale) {
        List<DocumentNumber> numbers = papers.numbers(caseId, principal.getName());
        return papers.of(caseId, principal.getName()).stream()
                .map(paper -> item(caseId, paper, numbers, locale))
                .toList();
    }

    private Item item(String caseId, Paper paper, List<DocumentNumber> numbers, Locale locale) {
        DocumentNumber number = numbers.stream()
                .filter(each -> each.unitId().equals(paper.unitId())
                        && each.kind().equals(paper.kind().name()))
                .findFirst()
                .orElse(null);
        String href = UriComponentsBuilder.fromPath("/api/initiatives/{case}/documents/{kind}")
                .queryParam("unit", "{unit}")
                .encode()
                .buildAndExpand(caseId, paper.kind().key(), paper.unitId())
                .toUriString();
        return new Item(
                paper.kind().name(),
                messages.text(locale, "documentKind." + paper.kind()),
                paper.unitId(),
                paper.unitName(),
                paper.draft(),
                paper.confidential(),
                number == null ? null : number.symbol(),
                number == null ? null : number.issuedOn(),
                href);
    }

    @GetMapping("/{kind}")
    ResponseEntity<byte[]> download(
            @PathVariable String caseId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            Principal principal) {
        DrawnPaper paper = papers.draw(caseId, kindOf(kind), unit, principal.getName());
        String disposition = ContentDisposition.attachment()
                .filename(paper.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WordTemplates.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(paper.content());
    }

    /** Takes the next number for the document, or keeps the one that the unit's own office gave. */
    @PostMapping("/{kind}/number")
    @ResponseStatus(HttpStatus.CREATED)
    Number number(
            @PathVariable String caseId,
            @PathVariable String kind,
            @RequestParam(required = false) String unit,
            @RequestBody(required = false) String body,
            Principal principal) {
        DocumentKind wanted = kindOf(kind);
        papers.numberedBy(caseId, wanted, unit, principal.getName());
        boolean empty = body == null || body.isBlank() || body.strip().equals("{}");
        OfficeNumber given = empty ? null : input.read(body, OfficeNumber.class);
        DocumentNumber number = papers.number(caseId, wanted, unit, given, principal.getName());
        return new Number(number.symbol(), number.issuedOn(), number.unitId(), number.kind());
    }

    private static DocumentKind kindOf(String kind) {
        return DocumentKind.find(kind).orElseThrow(() -> new NotVisible("paper"));
    }
}
