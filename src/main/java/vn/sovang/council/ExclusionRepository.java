package vn.sovang.council;

import java.time.Instant;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface ExclusionRepository
        extends Repository<ExclusionRepository.Exclusion, String>, Inserts<ExclusionRepository.Exclusion> {

    /** Somebody who may not sit on the case at the unit again. */
    @Table("council_exclusion")
    record Exclusion(String caseId, String unitId, String account, Instant since) {}

    @Query("""
            select count(*) > 0 from council_exclusion
            where case_id = :caseId and unit_id = :unitId and account = :account""")
    boolean isExcluded(String caseId, String unitId, String account);
}
