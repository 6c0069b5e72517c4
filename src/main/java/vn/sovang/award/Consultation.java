package vn.sovang.award;

import java.time.Instant;

/**
 * Public consultation on a letter's list at one unit (000-12).
 *
 * @param closedAt null while it runs
 */
public record Consultation(String letterId, String unitId, Instant openedAt, Instant closesAt, Instant closedAt) {

    /** Also over when its end has come and nobody has closed it yet. */
    public boolean isOpenAt(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }
}
