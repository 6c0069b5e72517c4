package vn.sovang.council;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting in which the council concluded several sessions, each on a case of its own, with one set of minutes.
 *
 * @param conclusion what the minutes say about all of them
 * @param recordedBy account of the secretary
 */
@Table("sitting")
public record Sitting(
        @Id String id,
        String unitId,
        LocalDate heldOn,
        String place,
        String conclusion,
        String recordedBy,
        Instant recordedAt) {

    /**
     * A session of the sitting.
     *
     * @param place order in the minutes, from 1
     * @param remark what the minutes say about this case alone; null when nothing
     */
    public record Item(String sessionId, int place, String remark) {}
}
