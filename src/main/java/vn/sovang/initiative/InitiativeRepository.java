package vn.sovang.initiative;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface InitiativeRepository extends ListCrudRepository<Initiative, String> {

    List<Initiative> findByFiledUnitIdAndFoldedTitle(String filedUnitId, String foldedTitle);
}
