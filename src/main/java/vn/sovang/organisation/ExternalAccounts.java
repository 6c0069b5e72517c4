package vn.sovang.organisation;

import jakarta.validation.Validator;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.OrganisationChanged.Kind;
import vn.sovang.organisation.OrganisationFile.PersonEntry;
import vn.sovang.shared.NotAllowed;

/** Accounts of people whom an identity provider signs in: bound once, then kept as the provider describes them. */
@Service
public class ExternalAccounts {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ADDRESS = 254;

    private final ExternalAccountBinding binding;
    private final ClaimedPosts posts;
    private final PersonRepository people;
    private final JdbcAggregateOperations rows;
    private final AccountProvision provision;
    private final SingleSignOnRules rules;
    private final Validator validator;
    private final ApplicationEventPublisher events;

    ExternalAccounts(
            ExternalAccountBinding binding,
            ClaimedPosts posts,
            PersonRepository people,
            JdbcAggregateOperations rows,
            AccountProvision provision,
            SingleSignOnRules rules,
            Validator validator,
            ApplicationEventPublisher events) {
        this.binding = binding;
        this.posts = posts;
        this.people = people;
        this.rows = rows;
        this.provision = provision;
        this.rules = rules;
        this.validator = validator;
        this.events = events;
    }

    /**
     * Binds the person to an account at the first sign-in, then brings person, posts and the engine's groups up to date.
     *
     * @return the account
     * @throws NotAllowed when the person may not come in; nothing is stored then
     */
    @Transactional
    public String signIn(ExternalIdentity identity) {
        checkAddress(identity);
        boolean isFirst = !binding.exists(identity);
        ExternalAccountRow bound = binding.of(identity);
        String account = bound.account();
        if (isFirst) {
            publish(Kind.ACCOUNT_BOUND, account);
        }
        ClaimedGroups groups = posts.read(account, identity.claimedGroups());
        boolean grant = administrator(bound, groups);
        Person person = new Person(account, nameOf(identity, account), identity.email(), identity.language());
        store(person);
        provision.provide(person);
        if (rules.takesGroups()) {
            posts.apply(account, groups.posts());
        }
        provision.synchroniseGroups(account);
        if (grant != bound.administrator()) {
            provision.setAdministrator(account, grant);
            rows.update(bound.asAdministrator(grant));
            publish(grant ? Kind.ADMINISTRATOR_GRANTED : Kind.ADMINISTRATOR_ENDED, account);
        }
        return account;
    }

    /** Whether single sign-on makes this account an administrator. */
    private boolean administrator(ExternalAccountRow bound, ClaimedGroups groups) {
        boolean claimed = rules.administrators() && groups.administrator();
        boolean byOthers = !bound.administrator() && provision.isPrivileged(bound.account());
        if (byOthers && !claimed) {
            throw new NotAllowed("ssoAdministrator");
        }
        return claimed && !byOthers;
    }

    private void checkAddress(ExternalIdentity identity) {
        String email = identity.email();
        if (email == null
                || email.isBlank()
                || email.length() > LONGEST_ADDRESS
                || !validator.validateValue(PersonEntry.class, "email", email).isEmpty()) {
            throw new NotAllowed("ssoNoAddress");
        }
    }

    private void store(Person person) {
        PersonRow row = new PersonRow(person.account(), person.name(), person.email(), person.language());
        Optional<PersonRow> stored = people.findById(person.account());
        if (stored.isEmpty()) {
            rows.insert(row);
        } else if (!stored.get().equals(row)) {
            rows.update(row);
            publish(Kind.PERSON_CHANGED, person.account());
        }
    }

    private void publish(Kind kind, String account) {
        events.publishEvent(OrganisationChanged.bySignOn(kind, account));
    }

    private static String nameOf(ExternalIdentity identity, String account) {
        String name = identity.name() == null
                ? ""
                : identity.name()
                        .replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]", " ")
                        .strip();
        if (name.isEmpty()) {
            return account;
        }
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
    }
}
