package vn.sovang.casefile;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface DeadlineRepository extends Repository<DeadlineRepository.Kept, String>, Inserts<DeadlineRepository.Kept> {

    /** A limit of a case. */
    @Table("case_deadline")
    record Kept(String caseId, @Embedded.Nullable CaseDeadline deadline) {}

    @Query("select * from case_deadline where case_id = :caseId and unit_id = :unitId order by step")
    List<CaseDeadline> find(String caseId, String unitId);

    @Modifying
    @Query("""
            update case_deadline set due_at = :dueAt
            where case_id = :caseId and unit_id = :unitId and step = :step""")
    void runsUntil(String caseId, String unitId, String step, Instant dueAt);

    @Modifying
    @Query("update case_deadline set unit_id = :toUnitId where case_id = :caseId and unit_id = :fromUnitId")
    void handOver(String caseId, String fromUnitId, String toUnitId);
}
