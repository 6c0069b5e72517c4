package vn.sovang.council;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** A filed ballot on a list is never changed. */
interface OpenListRepository extends Repository<OpenListRepository.Filed, String>, Inserts<Record> {

    @Table("list_ballot")
    record Filed(@Id String id, String sessionId, String account, String taskId, String commentText, Instant filedAt) {}

    @Table("list_vote")
    record Row(String ballotId, String itemId, Vote vote) {}

    record Count(String itemId, int agreed, int disagreed) {}

    List<Filed> findBySessionIdOrderByAccount(String sessionId);

    @Query("""
            select v.* from list_vote v join list_ballot b on b.id = v.ballot_id where b.session_id = :sessionId""")
    List<Row> votes(String sessionId);

    @Query("""
            select v.item_id, sum(case when v.vote = 'AGREE' then 1 else 0 end) agreed,
              sum(case when v.vote = 'DISAGREE' then 1 else 0 end) disagreed
            from list_vote v join list_ballot b on b.id = v.ballot_id
            where b.session_id = :sessionId group by v.item_id""")
    List<Count> counts(String sessionId);
}
