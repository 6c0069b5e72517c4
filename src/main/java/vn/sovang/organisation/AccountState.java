package vn.sovang.organisation;

import java.time.Instant;

/**
 * What each request of a signed-in person is checked against.
 *
 * @param exists false when the account was deleted since the person signed in
 * @param mustChangePassword somebody else chose the password; nothing else may be done before it is changed
 * @param sessionsFrom sign-ins before this moment have ended; null when none was ended
 */
public record AccountState(boolean exists, boolean mustChangePassword, Instant sessionsFrom) {

    /** True when the person has to sign in again. */
    public boolean isOverFor(Instant signedInAt) {
        return !exists || sessionsFrom != null && signedInAt.isBefore(sessionsFrom);
    }
}
