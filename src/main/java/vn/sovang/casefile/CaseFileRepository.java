package vn.sovang.casefile;

import org.springframework.data.repository.ListCrudRepository;

interface CaseFileRepository extends ListCrudRepository<CaseFile, String> {}
