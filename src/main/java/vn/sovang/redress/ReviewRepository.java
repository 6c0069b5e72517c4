package vn.sovang.redress;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

interface ReviewRepository extends Repository<AppealReview, Long>, Inserts<AppealReview> {

    List<AppealReview> findByAppealIdOrderById(String appealId);

    /** @return false when the reviewer has given an opinion, or is none */
    @Modifying
    @Query("""
            update appeal_review set opinion = :opinion, reasons = :reasons, filed_at = :filedAt
            where appeal_id = :appealId and account = :account and opinion is null""")
    boolean file(String appealId, String account, AppealOpinion opinion, String reasons, Instant filedAt);
}
