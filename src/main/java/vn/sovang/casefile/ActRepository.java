package vn.sovang.casefile;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ActRepository extends ListCrudRepository<Act, Long> {

    List<Act> findByCaseIdOrderById(String caseId);

    List<Act> findByCaseIdAndUnitIdOrderById(String caseId, String unitId);

    List<Act> findBySubjectOrderById(String subject);

    List<Act> findByUnitIdAndDecidedOnOrderById(String unitId, LocalDate decidedOn);
}
