package vn.sovang.casefile;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface CaseEventRepository extends ListCrudRepository<CaseEvent, Long> {

    List<CaseEvent> findByCaseIdOrderById(String caseId);
}
