package vn.sovang.portal;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.AccountDirectory;

/** Checks passwords against the account directory; authorities are the groups {@code role.unit} and the administrator. */
@Component
class DirectoryAuthenticationProvider implements AuthenticationProvider {

    private final AccountDirectory accounts;
    private final AccountAuthorities authorities;

    DirectoryAuthenticationProvider(AccountDirectory accounts, AccountAuthorities authorities) {
        this.accounts = accounts;
        this.authorities = authorities;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        String account = authentication.getName();
        Object password = authentication.getCredentials();
        if (account == null
                || account.isBlank()
                || account.chars().anyMatch(Character::isISOControl)
                || password == null
                || !accounts.passwordMatches(account, password.toString())) {
            throw new BadCredentialsException("Wrong account or password");
        }
        List<GrantedAuthority> granted = authorities.of(account);
        return UsernamePasswordAuthenticationToken.authenticated(new User(account, "", granted), null, granted);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
