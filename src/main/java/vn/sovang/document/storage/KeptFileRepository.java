package vn.sovang.document.storage;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface KeptFileRepository
        extends Repository<KeptFileRepository.KeptFile, String>, Inserts<KeptFileRepository.KeptFile> {

    /** A file with its bytes. */
    @Table("stored_file")
    record KeptFile(@Embedded.Nullable StoredFile file, byte[] content, Instant storedAt) {}

    @Query("select id, name, media_type, size_bytes, sha256 from stored_file where id = :id")
    Optional<StoredFile> find(String id);

    @Query("select * from stored_file where id = :id")
    KeptFile withContent(String id);

    @Modifying
    @Query("delete from stored_file where id = :id")
    void remove(String id);
}
