package vn.sovang.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<PersonRow, String> {

    boolean existsByAccountIgnoreCase(String account);

    @Query("""
            select distinct person.* from person join post on post.account = person.account
            where post.role = :role and post.unit_id = :unitId and post.valid_from <= :day
              and (post.valid_to is null or post.valid_to >= :day)
            order by person.account""")
    List<PersonRow> findHolders(String role, String unitId, LocalDate day);
}
