package vn.sovang.initiative;

import org.springframework.data.repository.ListCrudRepository;

interface FactsRepository extends ListCrudRepository<InitiativeFacts, String> {}
