package vn.sovang.council;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A filed score sheet; never changed. Scores and vote are null when the member declared a conflict. */
@Table("score_sheet")
public record ScoreSheet(
        @Id Long id,
        String sessionId,
        String account,
        String taskId,
        Conflict conflict,
        Integer novelty,
        Integer applicability,
        Integer effectiveness,
        Vote vote,
        String commentText,
        Instant filedAt) {

    public boolean counts() {
        return conflict == null;
    }

    /** Points out of 100. */
    public int total() {
        return counts() ? novelty + applicability + effectiveness : 0;
    }
}
