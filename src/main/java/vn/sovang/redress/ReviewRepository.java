package vn.sovang.redress;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ReviewRepository extends ListCrudRepository<AppealReview, Long> {

    List<AppealReview> findByAppealIdOrderById(String appealId);
}
