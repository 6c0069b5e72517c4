package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/**
 * Signing out at the identity provider too. The answer to the sign-out itself cannot lead there: Tasklist sends it from a
 * script, and the security policy forbids that a form leads to another host. So the login page, where everybody comes
 * next, leads on to the provider, which sends the person back.
 */
class SingleSignOut extends OidcClientInitiatedLogoutSuccessHandler {

    private static final String PENDING = SingleSignOut.class.getName() + ".address";

    SingleSignOut(ClientRegistrationRepository registrations) {
        super(registrations);
        setPostLogoutRedirectUri("{baseUrl}/login?logout");
        setDefaultTargetUrl("/login?logout");
    }

    /** Remembers where the provider ends its session, in the new session of nobody. */
    void remember(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        String address = determineTargetUrl(request, response, authentication);
        if (!address.startsWith("/")) {
            request.getSession().setAttribute(PENDING, address);
        }
    }

    /** The provider's address if somebody has just signed out of this browser; asking forgets it. */
    static Optional<String> takePending(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PENDING) instanceof String address)) {
            return Optional.empty();
        }
        session.removeAttribute(PENDING);
        return Optional.of(address);
    }
}
