package vn.sovang.document;

import java.time.Instant;

/** A file of a case without its bytes; {@code sha256} in lower-case hex. */
public record Attachment(
        String id,
        String caseId,
        String name,
        String mediaType,
        long sizeBytes,
        String sha256,
        String uploadedBy,
        Instant uploadedAt) {}
