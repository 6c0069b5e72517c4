package vn.sovang.portal;

import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.AccountDirectory;

/** Lets administrators pass; asked at each request, so that whoever is one no longer loses the right at once. */
@Component
class AdministratorsOnly implements AuthorizationManager<RequestAuthorizationContext> {

    private final AccountDirectory accounts;

    AdministratorsOnly(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> person, RequestAuthorizationContext context) {
        Authentication authentication = person.get();
        return new AuthorizationDecision(
                SignedIn.isSignedIn(authentication) && accounts.isAdministrator(authentication.getName()));
    }
}
