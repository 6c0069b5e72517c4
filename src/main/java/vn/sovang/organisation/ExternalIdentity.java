package vn.sovang.organisation;

import java.util.List;

/**
 * Somebody whom an identity provider has just signed in, as its claims describe them.
 *
 * @param issuer the provider; with {@code subject} it names the person for good
 * @param account wanted account id; counts at the first sign-in only
 * @param name null or blank when the provider sends none
 * @param email where their mails go
 * @param language {@code vi} or {@code en}
 * @param groups values of the groups claim; null when groups are not taken from the provider
 */
public record ExternalIdentity(
        String issuer,
        String subject,
        String account,
        String name,
        String email,
        String language,
        List<String> groups) {

    /** The claimed groups, none when groups are not taken from the provider. */
    List<String> claimedGroups() {
        return groups == null ? List.of() : groups;
    }
}
