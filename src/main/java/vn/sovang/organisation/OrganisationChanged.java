package vn.sovang.organisation;

import java.time.LocalDate;

/**
 * Published in the transaction of an import for everything that became different.
 *
 * @param subject account of the holder, or id of the unit or council
 * @param role role of the post or seat in the council, null otherwise
 */
public record OrganisationChanged(Kind kind, String unitId, String subject, String role, LocalDate from, LocalDate to) {

    public enum Kind {
        UNIT_ADDED,
        UNIT_CHANGED,
        POST_OPENED,
        POST_CHANGED,
        COUNCIL_ADDED,
        COUNCIL_CHANGED,
        SEAT_OPENED,
        SEAT_CHANGED
    }
}
