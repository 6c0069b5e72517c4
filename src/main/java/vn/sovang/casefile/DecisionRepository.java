package vn.sovang.casefile;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface DecisionRepository extends ListCrudRepository<Decision, Long> {

    List<Decision> findByCaseIdOrderById(String caseId);

    List<Decision> findByUnitIdAndDecisionNumberAndDecidedOnOrderById(
            String unitId, String decisionNumber, LocalDate decidedOn);
}
