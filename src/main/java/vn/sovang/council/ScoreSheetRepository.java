package vn.sovang.council;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ScoreSheetRepository extends ListCrudRepository<ScoreSheet, Long> {

    List<ScoreSheet> findBySessionIdOrderByAccount(String sessionId);
}
