package vn.sovang.redress;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AppealRepository extends ListCrudRepository<AppealFacts, String> {

    List<AppealFacts> findByContested_CaseId(String caseId);

    Optional<AppealFacts> findByContested_Key(String key);
}
