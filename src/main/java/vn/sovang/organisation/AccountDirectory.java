package vn.sovang.organisation;

/** Passwords and administrators; implemented where the identity service is. */
public interface AccountDirectory {

    /** False for a wrong password, an unknown account and one that is locked after too many attempts. */
    boolean passwordMatches(String account, String password);

    boolean isAdministrator(String account);
}
