package vn.sovang.document.issued;

import java.time.Instant;
import java.time.LocalDate;
import vn.sovang.document.signature.SignatureReport;

/**
 * A document as it was issued, without its bytes.
 *
 * @param unitId unit that issued it
 * @param number and date as they stand on it
 * @param signatures what checking found when it was taken in
 */
public record IssuedDocument(
        String id,
        String caseId,
        String unitId,
        IssuedDocumentKind kind,
        String number,
        LocalDate issuedOn,
        String fileId,
        String fileName,
        long sizeBytes,
        String sha256,
        SignatureReport signatures,
        Instant checkedAt,
        String uploadedBy,
        Instant uploadedAt) {}
