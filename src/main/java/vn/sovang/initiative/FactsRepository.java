package vn.sovang.initiative;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.sovang.shared.Inserts;

interface FactsRepository extends ListCrudRepository<InitiativeFacts, String>, Inserts<InitiativeFacts> {

    @Query("select id from case_file where number = :receiptNumber and kind = :kind")
    Optional<String> idOf(String receiptNumber, String kind);

    /** First filed first. */
    @Query("select id from case_file where folded_title = :foldedTitle and kind = :kind order by opened_at")
    List<String> idsOf(String foldedTitle, String kind);
}
