package vn.sovang.casefile;

import java.util.List;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface CaseEventRepository extends Repository<CaseEvent, Long>, Inserts<CaseEvent> {

    List<CaseEvent> findByCaseIdOrderById(String caseId);
}
