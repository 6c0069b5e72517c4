package vn.sovang.initiative;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface VersionRepository extends ListCrudRepository<VersionRow, Long> {

    List<VersionRow> findByInitiativeIdOrderByVersion(String initiativeId);
}
