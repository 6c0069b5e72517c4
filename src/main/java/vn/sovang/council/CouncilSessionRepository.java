package vn.sovang.council;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface CouncilSessionRepository extends ListCrudRepository<CouncilSession, String> {

    List<CouncilSession> findByCaseIdAndUnitIdOrderByRound(String caseId, String unitId);

    List<CouncilSession> findByCaseIdOrderByConvenedAt(String caseId);
}
