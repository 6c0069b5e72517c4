package vn.sovang.portal;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody signed in by an identity provider; the name is their account here, whatever the provider calls them. */
class OidcPerson extends DefaultOidcUser {

    private final String account;

    OidcPerson(String account, Collection<? extends GrantedAuthority> authorities, OidcUser user) {
        super(authorities, user.getIdToken(), user.getUserInfo());
        this.account = account;
    }

    @Override
    public String getName() {
        return account;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof OidcPerson person && account.equals(person.account);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + account.hashCode();
    }
}
