package vn.sovang.organisation;

import java.time.Instant;

/** Passwords and sessions of accounts; implemented where the identity service is. */
public interface AccountSecurity {

    AccountState stateOf(String account);

    /**
     * Changes the person's own password and ends all sessions that began before.
     *
     * @return the moment from which sessions count
     * @throws vn.sovang.shared.InvalidInput when the current password is wrong, the new one breaks the policy, or the
     *     repetition differs; with every problem
     */
    Instant changePassword(String account, String current, String wanted, String repeated);

    /**
     * Gives an account a random password for one sign-in, ends its sessions, and lifts a lock after wrong attempts.
     *
     * @return the password; it is shown once and stored nowhere in the clear
     * @throws vn.sovang.shared.NotVisible when there is no such account
     */
    String giveFirstPassword(String account);

    /** Ends all sessions of the account, on every device and every node, from now on. */
    void signOutEverywhere(String account);
}
