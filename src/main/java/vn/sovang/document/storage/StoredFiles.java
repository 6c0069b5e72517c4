package vn.sovang.document.storage;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;
import vn.sovang.document.Sha256;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;

/** Keeps files and gives them back only as they were kept. */
@Repository
public class StoredFiles {

    public static final String PDF = "application/pdf";

    private static final Logger LOG = LoggerFactory.getLogger(StoredFiles.class);

    private final KeptFileRepository rows;
    private final Clock clock;

    StoredFiles(KeptFileRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public StoredFile keep(String name, String mediaType, byte[] content) {
        StoredFile file =
                new StoredFile(UUID.randomUUID().toString(), name, mediaType, content.length, Sha256.of(content));
        rows.insert(new KeptFileRepository.KeptFile(file, content, clock.instant()));
        return file;
    }

    /** @throws NotVisible when there is no such file */
    public StoredFile get(String id) {
        return rows.find(id).orElseThrow(() -> new NotVisible("attachment"));
    }

    /** @throws AlreadyDone when the stored bytes are no longer those that were kept */
    public byte[] content(StoredFile file) {
        byte[] content = rows.withContent(file.id()).content();
        if (!Sha256.of(content).equals(file.sha256())) {
            LOG.error("Stored file {} no longer has the SHA-256 {}; not served", file.id(), file.sha256());
            throw new AlreadyDone("attachmentAltered", file.name());
        }
        return content;
    }

    public void remove(String id) {
        rows.remove(id);
    }
}
