package vn.sovang.document.issued;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.sovang.document.pdf.PdfAnswer;
import vn.sovang.document.signature.SignatureFinding;
import vn.sovang.document.signature.SignatureReport;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;

/** Issued documents of a case over HTTP. */
@RestController
@RequestMapping("/api/cases/{caseId}/issued-documents")
class IssuedDocumentController {

    private final IssuedDocuments documents;
    private final CaseIssuing cases;
    private final InputReader reader;
    private final ObjectMapper json;

    IssuedDocumentController(IssuedDocuments documents, CaseIssuing cases, InputReader reader, ObjectMapper json) {
        this.documents = documents;
        this.cases = cases;
        this.reader = reader;
        this.json = json;
    }

    record Item(
            String id,
            String unitId,
            IssuedDocumentKind kind,
            String number,
            LocalDate issuedOn,
            String name,
            long size,
            String sha256,
            SignatureReport.Summary summary,
            List<SignatureFinding> signatures,
            Instant checkedAt,
            String by,
            Instant uploadedAt,
            String href) {

        static Item of(IssuedDocument document) {
            return new Item(
                    document.id(),
                    document.unitId(),
                    document.paper().kind(),
                    document.paper().number(),
                    document.paper().issuedOn(),
                    document.fileName(),
                    document.sizeBytes(),
                    document.sha256(),
                    document.signatures().summary(),
                    document.signatures().signatures(),
                    document.checkedAt(),
                    document.uploaded().by(),
                    document.uploaded().at(),
                    "/api/cases/" + document.caseId() + "/issued-documents/" + document.id());
        }
    }

    /** @param document id of the issued document that the file is, null when it is none */
    record Comparison(boolean issued, String document) {}

    @GetMapping
    List<Item> list(@PathVariable String caseId, Principal principal) {
        cases.requireReader(caseId, principal.getName());
        return documents.of(caseId).stream().map(Item::of).toList();
    }

    @PostMapping
    ResponseEntity<Item> add(
            @PathVariable String caseId,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) MultipartFile file,
            Principal principal)
            throws IOException {
        cases.requireIssuer(caseId, principal.getName());
        IssuedSubmission submission = submission(fields);
        if (file == null || file.isEmpty()) {
            throw InvalidInput.of("file", "required");
        }
        Item item = Item.of(
                documents.add(caseId, principal.getName(), submission, file.getOriginalFilename(), file.getBytes()));
        return ResponseEntity.created(URI.create(item.href())).body(item);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> download(@PathVariable String caseId, @PathVariable String id, Principal principal) {
        IssuedDocument document = documents.get(caseId, id, principal.getName());
        return PdfAnswer.download(document.fileName(), documents.content(document, principal.getName()));
    }

    @PostMapping("/comparison")
    Comparison compare(
            @PathVariable String caseId, @RequestParam(required = false) MultipartFile file, Principal principal)
            throws IOException {
        cases.requireReader(caseId, principal.getName());
        byte[] content = file == null ? new byte[0] : file.getBytes();
        return documents
                .sameAs(caseId, principal.getName(), content)
                .map(document -> new Comparison(true, document.id()))
                .orElseGet(() -> new Comparison(false, null));
    }

    private IssuedSubmission submission(Map<String, String> fields) throws JsonProcessingException {
        Map<String, String> given = new HashMap<>();
        for (String name : List.of("kind", "number", "issuedOn")) {
            String value = fields.get(name);
            given.put(name, value == null || value.isBlank() ? null : value.strip());
        }
        return reader.read(json.writeValueAsString(given), IssuedSubmission.class, documents::check);
    }
}
