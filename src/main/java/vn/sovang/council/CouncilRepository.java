package vn.sovang.council;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.shared.Inserts;

interface CouncilRepository extends CrudRepository<Council, String>, Inserts<Council> {

    /** Those whose term covers the day, the latest first. */
    @Query("""
            select * from council where unit_id = :unitId and kind = :kind and valid_from <= :day
              and (valid_to is null or valid_to >= :day) order by valid_from desc, id""")
    List<Council> inForce(CouncilKind kind, String unitId, LocalDate day);
}
