package vn.sovang.initiative;

import java.util.List;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface VersionRepository extends Repository<VersionRow, Long>, Inserts<VersionRow> {

    List<VersionRow> findByInitiativeIdOrderByVersion(String initiativeId);
}
