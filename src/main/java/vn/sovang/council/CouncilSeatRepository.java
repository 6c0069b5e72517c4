package vn.sovang.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface CouncilSeatRepository extends CrudRepository<CouncilSeat, Long> {

    Optional<CouncilSeat> findByCouncilIdAndAccountAndValidFrom(String councilId, String account, LocalDate from);

    List<CouncilSeat> findByCouncilIdAndAccount(String councilId, String account);

    /** Voting seats that are held on the day. */
    @Query("""
            select * from council_seat where council_id = :councilId and seat <> 'SECRETARY'
              and valid_from <= :day and (valid_to is null or valid_to >= :day)""")
    List<CouncilSeat> voting(String councilId, LocalDate day);
}
