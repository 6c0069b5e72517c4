package vn.sovang.council;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface SittingRepository extends Repository<Sitting, String>, Inserts<Sitting> {

    Optional<Sitting> findById(String id);

    @Query("""
            select g.* from sitting g join sitting_session s on s.sitting_id = g.id
            where s.session_id = :sessionId""")
    Optional<Sitting> ofSession(String sessionId);

    @Query("select session_id, place, remark from sitting_session where sitting_id = :sittingId order by place")
    List<Sitting.Item> items(String sittingId);

    @Modifying
    @Query("""
            insert into sitting_session (session_id, sitting_id, place, remark)
            values (:sessionId, :sittingId, :place, :remark)""")
    void add(String sittingId, String sessionId, int place, String remark);
}
