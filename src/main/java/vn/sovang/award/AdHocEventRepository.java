package vn.sovang.award;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AdHocEventRepository extends ListCrudRepository<AdHocEvent, Long> {

    List<AdHocEvent> findByAwardIdOrderById(String awardId);
}
