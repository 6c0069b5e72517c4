package vn.sovang.redress;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface DependentRepository extends ListCrudRepository<Dependent, String> {

    List<Dependent> findByRevocationIdOrderByKindAscCodeAsc(String revocationId);

    List<Dependent> findByUnitIdAndOutcomeIsNullOrderByRevocationIdAscKindAscCodeAsc(String unitId);

    Optional<Dependent> findByIdAndRevocationId(String id, String revocationId);
}
