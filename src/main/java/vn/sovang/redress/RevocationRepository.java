package vn.sovang.redress;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import vn.sovang.shared.Inserts;

interface RevocationRepository extends ListCrudRepository<RevocationFacts, String>, Inserts<RevocationFacts> {

    List<RevocationFacts> findBySubject_CaseId(String caseId);

    List<RevocationFacts> findBySubject_Key(String key);
}
