package vn.sovang.casefile;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface ActRepository extends Repository<Act, Long>, Inserts<Act> {

    List<Act> findByCaseIdOrderById(String caseId);

    List<Act> findByCaseIdAndUnitIdOrderById(String caseId, String unitId);

    List<Act> findBySubjectOrderById(String subject);

    List<Act> findByUnitIdAndDecidedOnOrderById(String unitId, LocalDate decidedOn);
}
