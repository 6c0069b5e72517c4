package vn.sovang.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.util.WebUtils;

/**
 * Signing out at the identity provider too. The answer to the sign-out itself cannot lead there: Tasklist sends it from a
 * script, and the security policy forbids that a form leads to another host. So the login page, where everybody comes
 * next, leads on to the provider, which sends the person back.
 */
class SingleSignOut extends OidcClientInitiatedLogoutSuccessHandler {

    private static final String COOKIE = "sovang-leaving";
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    /** Addresses by the token in the cookie of whoever has signed out; not in the session, see {@link #remember}. */
    private final Map<String, String> pending = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    });

    SingleSignOut(ClientRegistrationRepository registrations) {
        super(registrations);
        setPostLogoutRedirectUri("{baseUrl}/login?logout");
        setDefaultTargetUrl("/login?logout");
    }

    /**
     * Remembers where the provider ends its session, for the browser that signs out. A session of nobody would not do: a
     * request that the engine's application had sent just before makes the engine's filter begin another one, and its
     * cookie takes the place of ours.
     */
    void remember(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        String address = determineTargetUrl(request, response, authentication);
        if (!address.startsWith("/")) {
            String token = UUID.randomUUID().toString();
            pending.put(token, address);
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, token)
                            .path(request.getContextPath() + "/login")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .maxAge(KEPT)
                            .build()
                            .toString());
        }
    }

    /** The provider's address if somebody has just signed out of this browser; asking forgets it. */
    Optional<String> takePending(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : Optional.ofNullable(pending.remove(cookie.getValue()));
    }
}
