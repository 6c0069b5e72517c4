package vn.sovang.council;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Lists that were put to the vote: their items, who does not vote on which, what became of each. */
interface ListRepository extends Repository<ListRepository.Item, String>, Inserts<Record> {

    /** What became of an item in a session. */
    @Table("item_outcome")
    record Outcome(String sessionId, @Embedded.Nullable ItemOutcome item) {}

    /** An item of a session's list; positions begin with 1. */
    @Table("ballot_item")
    record Item(String sessionId, String itemId, int position, String account) {}

    @Query("select item_id from ballot_item where session_id = :sessionId order by position")
    List<String> items(String sessionId);

    @Query("select * from item_recusal where session_id = :sessionId order by item_id, account")
    List<ItemRecusal> recusals(String sessionId);

    @Query("select * from item_outcome where session_id = :sessionId")
    List<Outcome> outcomes(String sessionId);

    /** Members of the panel do not vote on themselves. */
    @Modifying
    @Query("""
            insert into item_recusal (session_id, item_id, account, conflict, declared)
            select i.session_id, i.item_id, i.account, 'NOMINEE', false from ballot_item i
            join panel_member p on p.session_id = i.session_id and p.account = i.account
            where i.session_id = :sessionId and not exists (select 1 from item_recusal r
              where r.session_id = i.session_id and r.item_id = i.item_id and r.account = i.account)""")
    void recuseNominees(String sessionId);

    /** A conflict that a member declared in another session on the case counts in this one. */
    @Modifying
    @Query("""
            insert into item_recusal (session_id, item_id, account, conflict, declared)
            select i.session_id, i.item_id, e.account, max(e.conflict), false from ballot_item i
            join council_session s on s.id = i.session_id
            join council_session o on o.case_id = s.case_id and o.id <> s.id
            join item_recusal e on e.session_id = o.id and e.item_id = i.item_id and e.declared = true
            join panel_member p on p.session_id = i.session_id and p.account = e.account
            where i.session_id = :sessionId and not exists (select 1 from item_recusal r
              where r.session_id = i.session_id and r.item_id = i.item_id and r.account = e.account)
            group by i.session_id, i.item_id, e.account""")
    void recuseAsBefore(String sessionId);
}
