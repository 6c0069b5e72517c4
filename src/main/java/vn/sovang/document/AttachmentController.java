package vn.sovang.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InvalidInput;

/**
 * Attachments of cases over HTTP, below the address of their kind's cases; files are always offered for download, never
 * shown by the browser.
 */
public abstract class AttachmentController {

    private final String cases;
    private final Attachments attachments;
    private final AttachmentAccess access;
    private final Organisation organisation;

    /** @param cases address of the cases, for example {@code /api/initiatives} */
    protected AttachmentController(
            String cases, Attachments attachments, AttachmentAccess access, Organisation organisation) {
        this.cases = cases;
        this.attachments = attachments;
        this.access = access;
        this.organisation = organisation;
    }

    public record Item(
            String id,
            String name,
            String mediaType,
            long size,
            String sha256,
            Instant uploadedAt,
            String by,
            String byName,
            String href) {}

    @GetMapping
    public List<Item> list(@PathVariable String caseId, Principal principal) {
        access.requireReader(caseId, principal.getName());
        return attachments.of(caseId).stream().map(this::item).toList();
    }

    @PostMapping
    public ResponseEntity<Item> add(
            @PathVariable String caseId, @RequestParam(required = false) MultipartFile file, Principal principal)
            throws IOException {
        access.requireReader(caseId, principal.getName());
        access.requireContributor(caseId, principal.getName());
        if (file == null || file.isEmpty()) {
            throw InvalidInput.of("file", "required");
        }
        Item item = item(attachments.add(caseId, principal.getName(), file.getOriginalFilename(), file.getBytes()));
        return ResponseEntity.created(URI.create(item.href())).body(item);
    }

    @GetMapping("/{id}")
    public ResponseEntity<byte[]> download(@PathVariable String caseId, @PathVariable String id, Principal principal) {
        access.requireReader(caseId, principal.getName());
        Attachment attachment = attachments.get(caseId, id);
        access.recordRead(attachment, principal.getName());
        String disposition = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(attachments.content(attachment));
    }

    private Item item(Attachment attachment) {
        return new Item(
                attachment.id(),
                attachment.name(),
                attachment.mediaType(),
                attachment.sizeBytes(),
                attachment.sha256(),
                attachment.uploadedAt(),
                attachment.uploadedBy(),
                organisation.nameOf(attachment.uploadedBy()),
                cases + "/" + attachment.caseId() + "/attachments/" + attachment.id());
    }
}
