package vn.sovang.award;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AdHocDecisionRepository extends ListCrudRepository<AdHocDecision, Long> {

    List<AdHocDecision> findByAwardIdOrderById(String awardId);
}
