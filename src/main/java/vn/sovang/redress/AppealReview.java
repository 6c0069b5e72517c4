package vn.sovang.redress;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.shared.Stamp;

/**
 * A reviewer's part in an appeal.
 *
 * @param round the first assignment is 1; a further one follows when nobody gave an opinion in time
 * @param opinion null while there is none
 */
@Table("appeal_review")
public record AppealReview(
        @Id Long id,
        String appealId,
        int round,
        String account,
        @Embedded.Nullable(prefix = "assigned_") Stamp assigned,
        AppealOpinion opinion,
        String reasons,
        Instant filedAt) {

    static AppealReview by(String reviewer, String appealId, int round, Stamp assigned) {
        return new AppealReview(null, appealId, round, reviewer, assigned, null, null, null);
    }
}
