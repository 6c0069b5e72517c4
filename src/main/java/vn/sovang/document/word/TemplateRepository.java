package vn.sovang.document.word;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Versions of templates; nothing is ever overwritten. */
interface TemplateRepository
        extends Repository<TemplateRepository.WithContent, String>, Inserts<TemplateRepository.WithContent> {

    /** A version of a template with its bytes; none when the unit gave its template up. */
    @Table("document_template")
    record WithContent(@Embedded.Nullable TemplateVersion version, byte[] content) {}

    /** Newest first. */
    @Query("""
            select id, unit_id, kind, version_number, name, sha256, stored_by, stored_at from document_template
            where unit_id = :unitId and kind = :kind order by version_number desc""")
    List<TemplateVersion> of(String unitId, DocumentKind kind);

    @Query("select * from document_template where id = :id")
    WithContent withContent(String id);

    default Optional<TemplateVersion> latest(String unitId, DocumentKind kind) {
        return of(unitId, kind).stream().findFirst();
    }
}
