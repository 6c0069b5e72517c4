package vn.sovang.organisation;

import org.springframework.data.repository.ListCrudRepository;

interface UnitRepository extends ListCrudRepository<UnitRow, String> {}
