package vn.sovang.redress;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface HolderRepository extends Repository<HolderRepository.Row, String>, Inserts<Record> {

    /** @param positionNo place in the request, from 1 */
    @Table("revocation_holder")
    record Row(@Id String id, String revocationId, int positionNo, String name, String account, String email) {}

    /** What a holder says, never changed. */
    @Table("revocation_answer")
    record KeptAnswer(
            @Id String holderId, @Embedded.Nullable Holder.Answer answer, Instant recordedAt) {}

    @Query("""
            select h.*, a.accepts, a.answer, a.received_on, a.recorded_by
            from revocation_holder h left join revocation_answer a on a.holder_id = h.id
            where h.revocation_id = :revocationId order by h.position_no""")
    List<Holder> of(String revocationId);
}
