package vn.sovang.redress;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Somebody whose recognition or honour is to be revoked.
 *
 * @param account null for somebody without an account, whose answer an officer records from paper
 * @param answer null while there is none
 */
public record Holder(
        String id,
        String revocationId,
        String name,
        String account,
        String email,
        @Embedded.Nullable Answer answer) {

    /**
     * What the holder says.
     *
     * @param accepts the holder does not object
     * @param text null when the holder only accepts
     * @param recordedBy the holder, or the officer who has the paper
     */
    public record Answer(boolean accepts, @Column("answer") String text, LocalDate receivedOn, String recordedBy) {}

    public boolean isAwaited() {
        return answer == null;
    }
}
