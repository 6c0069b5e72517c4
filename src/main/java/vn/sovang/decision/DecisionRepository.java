package vn.sovang.decision;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DecisionRepository extends ListCrudRepository<Decision, Long> {

    List<Decision> findByCaseIdOrderById(String caseId);
}
