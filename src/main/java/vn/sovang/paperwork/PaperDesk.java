package vn.sovang.paperwork;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordTemplates;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;

/** Answers about documents over HTTP, the same for every kind of case. */
@Component
class PaperDesk {

    private final InputReader input;
    private final Messages messages;

    PaperDesk(InputReader input, Messages messages) {
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

    /** @param collection path of the cases, such as {@code /api/initiatives} */
    List<Item> list(Papers papers, String collection, String caseId, String account, Locale locale) {
        List<DocumentNumber> numbers = papers.numbers(caseId, account);
        return papers.of(caseId, account).stream()
                .map(paper -> item(collection, caseId, paper, numbers, locale))
                .toList();
    }

    private Item item(String collection, String caseId, Paper paper, List<DocumentNumber> numbers, Locale locale) {
        DocumentNumber number = numbers.stream()
                .filter(each -> each.unitId().equals(paper.unitId())
                        && each.kind().equals(paper.kind().name()))
                .findFirst()
                .orElse(null);
        String href = UriComponentsBuilder.fromPath(collection + "/{case}/documents/{kind}")
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

    ResponseEntity<byte[]> download(Papers papers, String caseId, String kind, String unit, String account) {
        DrawnPaper paper = papers.draw(caseId, kindOf(kind), unit, account);
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
    Number number(Papers papers, String caseId, String kind, String unit, String body, String account) {
        DocumentKind wanted = kindOf(kind);
        papers.numberedBy(caseId, wanted, unit, account);
        boolean empty = body == null || body.isBlank() || body.strip().equals("{}");
        OfficeNumber given = empty ? null : input.read(body, OfficeNumber.class);
        DocumentNumber number = papers.number(caseId, wanted, unit, given, account);
        return new Number(number.symbol(), number.issuedOn(), number.unitId(), number.kind());
    }

    private static DocumentKind kindOf(String kind) {
        return DocumentKind.find(kind).orElseThrow(() -> new NotVisible("paper"));
    }
}
