package vn.sovang.council;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** A filed sheet is never changed. */
interface ScoreSheetRepository extends Repository<ScoreSheet, Long>, Inserts<ScoreSheet> {

    List<ScoreSheet> findBySessionIdOrderByAccount(String sessionId);

    /** What the member declared in any session on the case, latest first. */
    @Query("""
            select s.* from score_sheet s join council_session c on c.id = s.session_id
            where c.case_id = :caseId and s.account = :account and s.conflict is not null order by s.id desc""")
    List<ScoreSheet> declared(String caseId, String account);
}
