package vn.sovang.redress;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.sovang.shared.Inserts;

interface DependentRepository extends ListCrudRepository<Dependent, String>, Inserts<Dependent> {

    List<Dependent> findByRevocationIdOrderByKindAscCodeAsc(String revocationId);

    List<Dependent> findByUnitIdAndOutcomeIsNullOrderByRevocationIdAscKindAscCodeAsc(String unitId);

    Optional<Dependent> findByIdAndRevocationId(String id, String revocationId);
}
