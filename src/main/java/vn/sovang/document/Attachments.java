package vn.sovang.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;

/** Files that belong to cases. */
@Service
@Transactional
public class Attachments {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final long LARGEST_CASE = 100L * 1024 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws InvalidInput for an empty or too large file, a missing name or a type that is not accepted */
    public Attachment add(String caseId, String account, String originalName, byte[] content) {
        String name = normalise(originalName);
        FileKind kind = FileKind.of(name, content)
                .orElseThrow(() -> InvalidInput.of("file", "fileKind", FileKind.acceptedEndings()));
        if (content.length > LARGEST) {
            throw InvalidInput.of("file", "fileTooLarge", LARGEST / 1024 / 1024);
        }
        long stored = of(caseId).stream().mapToLong(Attachment::sizeBytes).sum();
        if (stored + content.length > LARGEST_CASE) {
            throw InvalidInput.of("file", "caseTooLarge", LARGEST_CASE / 1024 / 1024);
        }
        Attachment attachment = new Attachment(
                UUID.randomUUID().toString(),
                caseId,
                name,
                kind.mediaType(),
                content.length,
                sha256(content),
                account,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        jdbc.sql("""
                        insert into attachment
                          (id, case_id, name, media_type, size_bytes, sha256, content, uploaded_by, uploaded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        attachment.id(),
                        caseId,
                        name,
                        attachment.mediaType(),
                        attachment.sizeBytes(),
                        attachment.sha256(),
                        content,
                        account,
                        Timestamp.from(attachment.uploadedAt()))
                .update();
        return attachment;
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(String caseId) {
        return jdbc.sql("""
                        select id, case_id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at
                        from attachment where case_id = ? order by uploaded_at, id""")
                .param(caseId)
                .query((row, number) -> new Attachment(
                        row.getString("id"),
                        row.getString("case_id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256"),
                        row.getString("uploaded_by"),
                        row.getTimestamp("uploaded_at").toInstant()))
                .list();
    }

    /** @throws NotVisible when the case has no such file */
    @Transactional(readOnly = true)
    public Attachment get(String caseId, String id) {
        return of(caseId).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible("attachment"));
    }

    @Transactional(readOnly = true)
    public byte[] content(Attachment attachment) {
        return jdbc.sql("select content from attachment where id = ?")
                .param(attachment.id())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** Last part of the path, composed Unicode, without characters that file systems or headers could misread. */
    private static String normalise(String originalName) {
        String name = originalName == null ? "" : Normalizer.normalize(originalName, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*;]", "").strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw InvalidInput.of("file", "fileName");
        }
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
