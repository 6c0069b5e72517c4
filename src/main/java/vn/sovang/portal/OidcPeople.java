package vn.sovang.portal;

import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import vn.sovang.organisation.ExternalAccounts;
import vn.sovang.organisation.ExternalIdentity;
import vn.sovang.organisation.SingleSignOnRules;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;

/** Turns what an identity provider says about a person into the person with their account, or refuses. */
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(OidcPeople.class);

    private final OAuth2UserService<OidcUserRequest, OidcUser> provider;
    private final ExternalAccounts accounts;
    private final AccountAuthorities authorities;
    private final SingleSignOnRules rules;

    OidcPeople(
            OAuth2UserService<OidcUserRequest, OidcUser> provider,
            ExternalAccounts accounts,
            AccountAuthorities authorities,
            SingleSignOnRules rules) {
        this.provider = provider;
        this.accounts = accounts;
        this.authorities = authorities;
        this.rules = rules;
    }

    static OidcPeople of(ExternalAccounts accounts, AccountAuthorities authorities, SingleSignOnRules rules) {
        return new OidcPeople(new OidcUserService(), accounts, authorities, rules);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = describedBy(request);
        ExternalIdentity identity = identityOf(user);
        try {
            String account = signIn(identity);
            return new OidcPerson(account, authorities.of(account), user);
        } catch (NotAllowed refusal) {
            LOG.warn(
                    "Single sign-on refused ({}): account {}, subject {} of {}. See docs/operations, Single sign-on.",
                    refusal.code(),
                    SignInFailure.oneLine(identity.account()),
                    SignInFailure.oneLine(identity.subject()),
                    identity.issuer());
            throw refused(refusal);
        }
    }

    /** Two first sign-ins of one person at the same moment collide in the database; the second finds the account. */
    private String signIn(ExternalIdentity identity) {
        try {
            return accounts.signIn(identity);
        } catch (NestedRuntimeException collision) {
            return accounts.signIn(identity);
        }
    }

    private OidcUser describedBy(OidcUserRequest request) {
        try {
            return provider.loadUser(request);
        } catch (IllegalArgumentException noSuchClaim) {
            LOG.warn(
                    "Single sign-on refused (ssoNoAccount): {}. See user-name-attribute of the provider.",
                    SignInFailure.oneLine(noSuchClaim.getMessage()));
            throw refused(new NotAllowed("ssoNoAccount"));
        }
    }

    private ExternalIdentity identityOf(OidcUser user) {
        String locale = user.getLocale();
        return new ExternalIdentity(
                user.getIdToken().getIssuer().toString(),
                user.getIdToken().getSubject(),
                user.getName(),
                user.getFullName(),
                user.getEmail(),
                Messages.localeOf(locale == null ? "" : locale.split("[-_]", 2)[0])
                        .getLanguage(),
                rules.takesGroups() ? textsOf(user.getClaims().get(rules.groupsClaim())) : null);
    }

    private static List<String> textsOf(Object claim) {
        if (claim instanceof Collection<?> values) {
            return values.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return claim instanceof String value ? List.of(value) : List.of();
    }

    private static OAuth2AuthenticationException refused(NotAllowed refusal) {
        return new OAuth2AuthenticationException(new OAuth2Error(refusal.code()), refusal);
    }
}
