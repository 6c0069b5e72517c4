package vn.sovang.council;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.ListCrudRepository;
import vn.sovang.shared.Inserts;
import vn.sovang.shared.Stamp;

interface CouncilSessionRepository extends ListCrudRepository<CouncilSession, String>, Inserts<Record> {

    /** What the secretary resolved in a session on a missing quorum. */
    @Table("quorum_resolution")
    record Resolved(
            @Id Long id,
            String sessionId,
            @Embedded.Nullable QuorumResolution resolution,
            @Embedded.Nullable(prefix = "resolved_") Stamp resolved) {}

    List<CouncilSession> findByCaseIdAndUnitIdOrderByRound(String caseId, String unitId);

    List<CouncilSession> findByCaseIdOrderByConvenedAt(String caseId);

    @Modifying
    @Query("update council_session set unit_id = :toUnitId where case_id = :caseId and unit_id = :fromUnitId")
    void handOver(String caseId, String fromUnitId, String toUnitId);
}
