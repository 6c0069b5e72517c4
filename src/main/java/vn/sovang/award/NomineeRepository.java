package vn.sovang.award;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface NomineeRepository extends ListCrudRepository<Nominee, String> {

    List<Nominee> findByLetterIdOrderByRowNumber(String letterId);

    /** Rows that name the account: of letters that were submitted, and of dossiers that were decided. */
    @Query("""
            select n.* from award_nominee n join award_letter l on l.id = n.letter_id join case_file c on c.id = l.id
            where n.account = :account and l.submitted_at is not null
              and (c.kind <> 'AD_HOC_AWARD' or n.status <> 'PROPOSED')
            order by l.submitted_at desc, n.row_no fetch first 100 rows only""")
    List<Nominee> naming(String account);

    @Modifying
    @Query("delete from award_nominee where letter_id = :letterId")
    void deleteOfLetter(String letterId);

    @Modifying
    @Query("update award_nominee set row_no = row_no - 1 where letter_id = :letterId and row_no > :rowNumber")
    void moveUpBehind(String letterId, int rowNumber);
}
