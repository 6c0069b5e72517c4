package vn.sovang.document;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Attachments are only ever added. */
interface AttachmentRepository
        extends Repository<AttachmentRepository.WithContent, String>, Inserts<AttachmentRepository.WithContent> {

    /** An attachment with its bytes. */
    @Table("attachment")
    record WithContent(@Embedded.Nullable Attachment attachment, byte[] content) {}

    @Query("""
            select id, case_id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at
            from attachment where case_id = :caseId order by uploaded_at, id""")
    List<Attachment> ofCase(String caseId);

    @Query("select * from attachment where id = :id")
    WithContent withContent(String id);
}
