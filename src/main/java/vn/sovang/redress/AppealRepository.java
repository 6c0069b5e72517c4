package vn.sovang.redress;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.sovang.shared.Inserts;

interface AppealRepository extends ListCrudRepository<AppealFacts, String>, Inserts<AppealFacts> {

    List<AppealFacts> findByContested_CaseId(String caseId);

    Optional<AppealFacts> findByContested_Key(String key);
}
