package vn.sovang.award;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AwardEventRepository extends ListCrudRepository<AwardEvent, Long> {

    List<AwardEvent> findByLetterIdOrderById(String letterId);
}
