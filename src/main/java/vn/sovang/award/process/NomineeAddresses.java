package vn.sovang.award.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.award.Nominee;
import vn.sovang.notification.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;

/** Where nominees are told what became of their row. */
@Component
class NomineeAddresses {

    private final Organisation organisation;

    NomineeAddresses(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The address in the list, otherwise that of the account; nobody when there is neither. */
    Optional<Recipient> of(Nominee nominee) {
        Optional<Person> person = nominee.account() == null ? Optional.empty() : organisation.person(nominee.account());
        String email = nominee.email() != null
                ? nominee.email()
                : person.map(Person::email).orElse(null);
        return email == null
                ? Optional.empty()
                : Optional.of(new Recipient(
                        nominee.account(),
                        nominee.name(),
                        email,
                        person.map(Person::language).orElse("vi")));
    }
}
