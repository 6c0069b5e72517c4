package vn.sovang.organisation;

import java.time.LocalDate;

/**
 * Published in the transaction of an import for everything that became different.
 *
 * @param subject account of the holder, or id of the unit or council
 * @param role role of the post or seat in the council, null otherwise
 * @param by account on whose sign-in it happened; null for whoever is signed in
 */
public record OrganisationChanged(
        Kind kind, String unitId, String subject, String role, LocalDate from, LocalDate to, String by) {

    public OrganisationChanged(Kind kind, String unitId, String subject, String role, LocalDate from, LocalDate to) {
        this(kind, unitId, subject, role, from, to, null);
    }

    /** What a single sign-on changed about the account itself. */
    static OrganisationChanged bySignOn(Kind kind, String account) {
        return new OrganisationChanged(kind, null, account, null, null, null, account);
    }

    public enum Kind {
        UNIT_ADDED,
        UNIT_CHANGED,
        POST_OPENED,
        POST_CHANGED,
        COUNCIL_ADDED,
        COUNCIL_CHANGED,
        SEAT_OPENED,
        SEAT_CHANGED,
        ACCOUNT_BOUND,
        PERSON_CHANGED,
        ADMINISTRATOR_GRANTED,
        ADMINISTRATOR_ENDED
    }
}
