package vn.sovang.council;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface PanelRepository extends Repository<PanelMember, String>, Inserts<PanelMember> {

    List<PanelMember> findBySessionId(String sessionId);

    @Modifying
    @Query("update panel_member set exclusion = :exclusion where session_id = :sessionId and account = :account")
    void exclude(String sessionId, String account, Conflict exclusion);

    /** @return false when there is none any more */
    @Modifying
    @Query("delete from panel_member where session_id = :sessionId and account = :account")
    boolean remove(String sessionId, String account);

    /**
     * Entitled members of sessions without a result who hold no voting seat on the day; sessions that a successor took
     * over are finished by the members they began with.
     */
    @Query("""
            select p.* from panel_member p
            join council_session s on s.id = p.session_id join council c on c.id = s.council_id
            where s.outcome is null and p.exclusion is null and c.unit_id = s.unit_id and not exists (
              select 1 from council_seat t where t.council_id = s.council_id and t.account = p.account
                and t.seat <> 'SECRETARY' and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day))""")
    List<PanelMember> withoutSeat(LocalDate day);
}
