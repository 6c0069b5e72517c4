package vn.sovang.organisation;

/** Keeps the identity service in step with people who sign in elsewhere; implemented where the identity service is. */
public interface AccountProvision {

    boolean exists(String account);

    /** True for administrators, ours and those of the engine's web applications. */
    boolean isPrivileged(String account);

    /** Creates the account, with a password nobody knows, or brings name and address up to date. */
    void provide(Person person);

    /** Makes the account a member of the groups of its posts held today, and of no other {@code role.unit}. */
    void synchroniseGroups(String account);

    void setAdministrator(String account, boolean administrator);
}
