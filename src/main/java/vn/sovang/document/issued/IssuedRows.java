package vn.sovang.document.issued;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.document.signature.SignatureReport;

/** The rows of issued documents; there is no update and no delete here. */
@Repository
class IssuedRows {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final JdbcClient jdbc;

    IssuedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(IssuedDocument document) {
        jdbc.sql("""
                        insert into issued_document (id, case_id, unit_id, kind, number, issued_on, file_id, sha256,
                          signatures, checked_at, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        document.id(),
                        document.caseId(),
                        document.unitId(),
                        document.kind().name(),
                        document.number(),
                        document.issuedOn(),
                        document.fileId(),
                        document.sha256(),
                        write(document.signatures()),
                        Timestamp.from(document.checkedAt()),
                        document.uploadedBy(),
                        Timestamp.from(document.uploadedAt()))
                .update();
    }

    List<IssuedDocument> ofCase(String caseId) {
        return jdbc.sql("""
                        select d.*, f.name, f.size_bytes from issued_document d join stored_file f on f.id = d.file_id
                        where d.case_id = ? order by d.uploaded_at, d.id""").param(caseId).query(IssuedRows::row).list();
    }

    private static IssuedDocument row(ResultSet row, int number) throws SQLException {
        return new IssuedDocument(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("unit_id"),
                IssuedDocumentKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("file_id"),
                row.getString("name"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                read(row.getString("signatures")),
                row.getTimestamp("checked_at").toInstant(),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant());
    }

    private static String write(SignatureReport report) {
        try {
            return JSON.writeValueAsString(new Kept(report.readable(), report.signatures()));
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static SignatureReport read(String json) {
        try {
            Kept kept = JSON.readValue(json, Kept.class);
            return new SignatureReport(kept.readable(), kept.signatures());
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private record Kept(boolean readable, List<vn.sovang.document.signature.SignatureFinding> signatures) {}
}
