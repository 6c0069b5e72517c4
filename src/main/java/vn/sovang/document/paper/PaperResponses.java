package vn.sovang.document.paper;

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

/** Documents of cases over HTTP, whatever the kind of case. */
@Component
public class PaperResponses {

    private final InputReader input;
    private final Messages messages;

    PaperResponses(InputReader input, Messages messages) {
        this.input = input;
        this.messages = messages;
    }

    public record Item(
            String kind,
            String name,
            String unitId,
            String unitName,
            boolean draft,
            boolean confidential,
            String number,
            LocalDate date,
            String href) {}

    public record Number(String number, LocalDate date, String unitId, String kind) {

        public static Number of(DocumentNumber number) {
            return new Number(
                    number.symbol(),
                    number.issuedOn(),
                    number.purpose().unitId(),
                    number.purpose().kind());
        }
    }

    /** @param path of the case's documents */
    public List<Item> items(String path, List<OfferedPaper> papers, List<DocumentNumber> numbers, Locale locale) {
        return papers.stream().map(paper -> item(path, paper, numbers, locale)).toList();
    }

    private Item item(String path, OfferedPaper paper, List<DocumentNumber> numbers, Locale locale) {
        DocumentNumber number = numbers.stream()
                .filter(each -> each.purpose().isIn(paper.unitId(), paper.kind().name()))
                .findFirst()
                .orElse(null);
        String href = UriComponentsBuilder.fromPath(path + "/{kind}")
                .queryParam("unit", "{unit}")
                .encode()
                .buildAndExpand(paper.kind().key(), paper.unitId())
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

    public ResponseEntity<byte[]> file(DrawnPaper paper) {
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

    /** Null when the next number of the register is wanted. */
    public OfficeNumber given(String body) {
        boolean empty = body == null || body.isBlank() || body.strip().equals("{}");
        return empty ? null : input.read(body, OfficeNumber.class);
    }

    /** {@code Quyết định 0001-2026-SK-cdcs.docx}. */
    public String fileName(DocumentKind kind, String number) {
        String name = messages.text(Messages.VIETNAMESE, "documentKind." + kind);
        return (number == null ? name : name + " " + number).replace('/', '-') + ".docx";
    }

    public static DocumentKind kindOf(String kind) {
        return DocumentKind.find(kind).orElseThrow(() -> new NotVisible("paper"));
    }
}
