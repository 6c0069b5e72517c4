package vn.sovang.redress;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.sovang.shared.Inserts;

interface RevocationRepository extends ListCrudRepository<RevocationFacts, String>, Inserts<RevocationFacts> {

    /** Ids of cases of the unit with reviews to come. */
    @Query("""
            select c.id from case_file c where c.kind = :kind and c.unit_id = :unitId
              and exists (select 1 from revocation_dependent d where d.revocation_id = c.id and d.outcome is null)
            order by c.opened_at, c.id""")
    List<String> withOpenReviews(String kind, String unitId);

    List<RevocationFacts> findBySubject_CaseId(String caseId);

    List<RevocationFacts> findBySubject_Key(String key);
}
