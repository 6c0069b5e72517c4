package vn.sovang.document.storage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.document.Sha256;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;

/** Keeps files and gives them back only as they were kept. */
@Repository
public class StoredFiles {

    public static final String PDF = "application/pdf";

    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public StoredFile keep(String name, String mediaType, byte[] content) {
        StoredFile file =
                new StoredFile(UUID.randomUUID().toString(), name, mediaType, content.length, Sha256.of(content));
        jdbc.sql("""
                        insert into stored_file (id, name, media_type, size_bytes, sha256, content, stored_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        file.id(),
                        file.name(),
                        file.mediaType(),
                        file.sizeBytes(),
                        file.sha256(),
                        content,
                        Timestamp.from(clock.instant()))
                .update();
        return file;
    }

    /** @throws NotVisible when there is no such file */
    public StoredFile get(String id) {
        return jdbc.sql("select id, name, media_type, size_bytes, sha256 from stored_file where id = ?")
                .param(id)
                .query((row, number) -> new StoredFile(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("sha256")))
                .optional()
                .orElseThrow(() -> new NotVisible("attachment"));
    }

    /** @throws AlreadyDone when the stored bytes are no longer those that were kept */
    public byte[] content(StoredFile file) {
        byte[] content = jdbc.sql("select content from stored_file where id = ?")
                .param(file.id())
                .query((row, number) -> row.getBytes(1))
                .single();
        if (!Sha256.of(content).equals(file.sha256())) {
            LOG.error("Stored file {} no longer has the SHA-256 {}; not served", file.id(), file.sha256());
            throw new AlreadyDone("attachmentAltered", file.name());
        }
        return content;
    }

    public void remove(String id) {
        jdbc.sql("delete from stored_file where id = ?").param(id).update();
    }
}
