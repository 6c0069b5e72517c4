package vn.sovang.award;

import org.springframework.data.repository.ListCrudRepository;

interface LetterRepository extends ListCrudRepository<AwardLetterFacts, String> {}
