package vn.sovang.award;

import org.springframework.data.repository.ListCrudRepository;

interface AdHocRepository extends ListCrudRepository<AdHocFacts, String> {}
