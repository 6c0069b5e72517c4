package vn.sovang.organisation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import vn.sovang.shared.NotAllowed;

/**
 * Which account belongs to whom at an identity provider. A provider may name anybody, so the name it sends is believed
 * once, for an account that nobody has; from then on only the same issuer and subject come in as that account.
 */
@Component
class ExternalAccountBinding {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalAccountBinding.class);
    private static final int LONGEST_ACCOUNT = 64;
    private static final int LONGEST_ISSUER = 500;
    private static final int LONGEST_SUBJECT = 255;

    /** The first administrator's name, which a later start may give all rights, and names with a meaning elsewhere. */
    private static final Set<String> RESERVED = Set.of("admin", "administrators", "camunda-admin", "anonymoususer");

    private final ExternalAccountRepository bindings;
    private final PersonRepository people;
    private final JdbcAggregateOperations rows;
    private final AccountProvision provision;
    private final SingleSignOnRules rules;
    private final Clock clock;

    ExternalAccountBinding(
            ExternalAccountRepository bindings,
            PersonRepository people,
            JdbcAggregateOperations rows,
            AccountProvision provision,
            SingleSignOnRules rules,
            Clock clock) {
        this.bindings = bindings;
        this.people = people;
        this.rows = rows;
        this.provision = provision;
        this.rules = rules;
        this.clock = clock;
    }

    /** The binding of this person, new or old. */
    boolean exists(ExternalIdentity identity) {
        return bindings.findByIssuerAndSubject(identity.issuer(), identity.subject())
                .isPresent();
    }

    ExternalAccountRow of(ExternalIdentity identity) {
        return bindings.findByIssuerAndSubject(identity.issuer(), identity.subject())
                .orElseGet(() -> bind(identity));
    }

    private ExternalAccountRow bind(ExternalIdentity identity) {
        String account = identity.account();
        if (account == null
                || account.length() > LONGEST_ACCOUNT
                || !account.matches(OrganisationFile.ACCOUNT)
                || identity.issuer().length() > LONGEST_ISSUER
                || identity.subject().length() > LONGEST_SUBJECT) {
            throw new NotAllowed("ssoNoAccount");
        }
        Optional<ExternalAccountRow> bound = bindings.findById(account);
        if (bound.isPresent()) {
            return bound.filter(row -> row.isOf(identity)).orElseThrow(() -> new NotAllowed("ssoBoundElsewhere"));
        }
        boolean exists = provision.exists(account) || people.existsById(account);
        if (exists && !rules.linkExistingAccounts()) {
            throw new NotAllowed("ssoAccountExists");
        }
        if (!exists && (isReserved(account) || people.existsByAccountIgnoreCase(account))) {
            throw new NotAllowed("ssoReserved");
        }
        LOG.info(
                "Single sign-on: first sign-in of subject {} of {} as {} account {}",
                identity.subject(),
                identity.issuer(),
                exists ? "existing" : "new",
                account);
        return rows.insert(
                new ExternalAccountRow(account, identity.issuer(), identity.subject(), clock.instant(), false));
    }

    private static boolean isReserved(String account) {
        return RESERVED.contains(account.toLowerCase(Locale.ROOT));
    }
}
