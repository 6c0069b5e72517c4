package vn.sovang.portal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.AccountDirectory;
import vn.sovang.organisation.Organisation;

/** What an account may do, however it signed in: the groups {@code role.unit} and the administrator. */
@Component
class AccountAuthorities {

    private final AccountDirectory accounts;
    private final Organisation organisation;

    AccountAuthorities(AccountDirectory accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    List<GrantedAuthority> of(String account) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        organisation
                .postsOf(account)
                .forEach(post ->
                        authorities.add(new SimpleGrantedAuthority(post.role().groupIn(post.unitId()))));
        if (accounts.isAdministrator(account)) {
            authorities.add(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"));
        }
        return authorities;
    }
}
