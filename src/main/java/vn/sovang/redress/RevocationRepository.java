package vn.sovang.redress;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface RevocationRepository extends ListCrudRepository<RevocationFacts, String> {

    List<RevocationFacts> findBySubject_CaseId(String caseId);

    List<RevocationFacts> findBySubject_Key(String key);
}
