package vn.sovang.casefile;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.sovang.shared.Inserts;

interface CaseFileRepository extends ListCrudRepository<CaseFile, String>, Inserts<CaseFile> {

    /** @return false when there is no such case */
    @Modifying
    @Query("update case_file set kind = kind where id = :id")
    boolean hold(String id);

    @Query("""
            select id from case_file where kind = :kind and unit_id = :unitId and status in (:statuses)
            order by opened_at, id""")
    List<String> heldAt(String kind, String unitId, List<String> statuses);
}
