package vn.sovang.document.issued;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Issued documents are only ever added. */
interface IssuedRepository extends Repository<IssuedDocument, String>, Inserts<IssuedDocument> {

    @Query("""
            select d.*, f.name as file_name, f.size_bytes
            from issued_document d join stored_file f on f.id = d.file_id
            where d.case_id = :caseId order by d.uploaded_at, d.id""")
    List<IssuedDocument> ofCase(String caseId);
}
