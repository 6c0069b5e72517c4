package vn.sovang.document.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of templates as rows; nothing is ever overwritten. */
@Repository
class TemplateStore {

    private static final String COLUMNS =
            "select id, unit_id, kind, version_number, name, sha256, stored_by, stored_at from document_template";

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<TemplateVersion> of(String unitId, DocumentKind kind) {
        return jdbc.sql(COLUMNS + " where unit_id = ? and kind = ? order by version_number desc")
                .params(unitId, kind.name())
                .query(TemplateStore::version)
                .list();
    }

    Optional<TemplateVersion> latest(String unitId, DocumentKind kind) {
        return of(unitId, kind).stream().findFirst();
    }

    byte[] content(TemplateVersion version) {
        return jdbc.sql("select content from document_template where id = ?")
                .param(version.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void insert(TemplateVersion version, byte[] content) {
        jdbc.sql("""
                        insert into document_template
                          (id, unit_id, kind, version_number, name, sha256, content, stored_by, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version.id(),
                        version.unitId(),
                        version.kind().name(),
                        version.version(),
                        version.name(),
                        version.sha256(),
                        content,
                        version.storedBy(),
                        Timestamp.from(version.storedAt()))
                .update();
    }

    private static TemplateVersion version(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                row.getString("id"),
                row.getString("unit_id"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getInt("version_number"),
                row.getString("name"),
                row.getString("sha256"),
                row.getString("stored_by"),
                row.getTimestamp("stored_at").toInstant());
    }
}
