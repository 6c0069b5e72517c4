package vn.sovang.initiative;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface CaseEventRepository extends ListCrudRepository<CaseEvent, Long> {

    List<CaseEvent> findByInitiativeIdOrderById(String initiativeId);
}
