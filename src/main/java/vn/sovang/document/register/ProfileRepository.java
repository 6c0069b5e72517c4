package vn.sovang.document.register;

import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;
import vn.sovang.shared.Stamp;

interface ProfileRepository extends Repository<ProfileRepository.Kept, String>, Inserts<ProfileRepository.Kept> {

    /** What a unit said last. */
    @Table("document_profile")
    record Kept(
            @Id String unitId,
            @Embedded.Nullable DocumentProfile profile,
            @Embedded.Nullable(prefix = "changed_") Stamp changed) {}

    Optional<Kept> findById(String unitId);

    void deleteById(String unitId);
}
