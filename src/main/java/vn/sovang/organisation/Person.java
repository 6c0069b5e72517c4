package vn.sovang.organisation;

/**
 * Somebody with an account.
 *
 * @param account user id in the identity service
 * @param language {@code vi} or {@code en}: language of mails
 */
public record Person(String account, String name, String email, String language) {}
