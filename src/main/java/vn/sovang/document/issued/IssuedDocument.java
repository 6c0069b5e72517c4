package vn.sovang.document.issued;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.document.signature.SignatureReport;
import vn.sovang.shared.Stamp;

/**
 * A document as it was issued, without its bytes.
 *
 * @param unitId unit that issued it
 * @param paper as it stands on it
 * @param checked what checking its signatures found, see {@link #signatures}
 */
@Table("issued_document")
public record IssuedDocument(
        @Id String id,
        String caseId,
        String unitId,
        @Embedded.Nullable IssuedSubmission paper,
        String fileId,
        @ReadOnlyProperty String fileName,
        @ReadOnlyProperty long sizeBytes,
        String sha256,
        @Column("signatures") String checked,
        Instant checkedAt,
        @Embedded.Nullable(prefix = "uploaded_") Stamp uploaded) {

    /** What checking found when the document was taken in. */
    public SignatureReport signatures() {
        return StoredReport.read(checked);
    }
}
