package vn.sovang.notification;

import org.springframework.data.relational.core.mapping.Column;
import vn.sovang.organisation.Person;

/**
 * Whom to tell.
 *
 * @param account user id, null for somebody without an account (a co-author named on paper)
 * @param email as the person or the request gave it; an address that cannot work is recorded as failed, never refused
 * @param language {@code vi} or {@code en}; anything else reads Vietnamese
 */
public record Recipient(
        String account,
        @Column("recipient_name") String name,
        @Column("address") String email,
        String language) {

    public static Recipient of(Person person) {
        return new Recipient(person.account(), person.name(), person.email(), person.language());
    }
}
