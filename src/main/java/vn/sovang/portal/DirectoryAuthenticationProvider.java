package vn.sovang.portal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.AccountDirectory;
import vn.sovang.organisation.Organisation;

/** Checks passwords against the account directory; authorities are the groups {@code role.unit} and the administrator. */
@Component
class DirectoryAuthenticationProvider implements AuthenticationProvider {

    private final AccountDirectory accounts;
    private final Organisation organisation;

    DirectoryAuthenticationProvider(AccountDirectory accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String account = authentication.getName();
        Object password = authentication.getCredentials();
        if (account == null
                || account.isBlank()
                || password == null
                || !accounts.passwordMatches(account, password.toString())) {
            throw new BadCredentialsException("Wrong account or password");
        }
        List<GrantedAuthority> authorities = new ArrayList<>();
        organisation
                .postsOf(account)
                .forEach(post ->
                        authorities.add(new SimpleGrantedAuthority(post.role().groupIn(post.unitId()))));
        if (accounts.isAdministrator(account)) {
            authorities.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        User user = new User(account, "", authorities);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
