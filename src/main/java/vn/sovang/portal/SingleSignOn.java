package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/** Signing in and out with identity providers by OpenID Connect; does nothing where none is configured. */
@Component
class SingleSignOn {

    private final OAuth2ClientProperties properties;
    private final ClientRegistrationRepository registrations;
    private final OidcPeople people;
    private final OpenSessions sessions;
    private final SingleSignOut signOut;

    SingleSignOn(
            ObjectProvider<OAuth2ClientProperties> properties,
            ObjectProvider<ClientRegistrationRepository> registrations,
            ObjectProvider<OidcPeople> people,
            ObjectProvider<OpenSessions> sessions,
            ObjectProvider<SingleSignOut> signOut) {
        this.properties = properties.getIfAvailable();
        this.registrations = registrations.getIfAvailable();
        this.people = people.getIfAvailable();
        this.sessions = sessions.getIfAvailable();
        this.signOut = signOut.getIfAvailable();
    }

    /** A button of the login page. */
    record Offer(String id, String name) {}

    List<Offer> offers() {
        if (properties == null) {
            return List.of();
        }
        return properties.getRegistration().entrySet().stream()
                .map(entry -> new Offer(
                        entry.getKey(),
                        entry.getValue().getClientName() == null
                                ? entry.getKey()
                                : entry.getValue().getClientName()))
                .sorted(Comparator.comparing(Offer::name))
                .toList();
    }

    /** Code flow with PKCE, state and nonce; sign-out there ends our session and the other way round. */
    void pages(HttpSecurity http) throws Exception {
        if (properties == null) {
            return;
        }
        http.oauth2Login(login -> login.loginPage("/login")
                .defaultSuccessUrl("/", false)
                .failureHandler(new SignInFailure("ssoFailed"))
                .authorizationEndpoint(
                        endpoint -> endpoint.authorizationRequestResolver(new AuthorizationRequests(registrations)))
                .userInfoEndpoint(
                        endpoint -> endpoint.oidcUserService(people).userService(request -> refuseWithoutIdentity()))
                .withObjectPostProcessor(explainUnreachableProvider()));
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(sessions)));
        http.logout(logout -> logout.logoutSuccessHandler((request, response, authentication) -> {
            signOut.remember(request, response, authentication);
            response.sendRedirect(request.getContextPath() + "/login?logout");
        }));
    }

    /** Where the provider ends its session for somebody who has just signed out here. */
    Optional<String> takePending(HttpServletRequest request) {
        return signOut == null ? Optional.empty() : signOut.takePending(request);
    }

    /** The answer to signing out in one of the engine's applications, which ask by script. */
    void leftEngineApplication(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (signOut != null) {
            signOut.remember(request, response, authentication);
        }
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    /** Without the scope {@code openid} nothing proves who signed in, and no account could be bound. */
    private static OAuth2User refuseWithoutIdentity() {
        throw new OAuth2AuthenticationException(new OAuth2Error("ssoNotOpenId"));
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> explainUnreachableProvider() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(new SignInFailure("ssoUnreachable"));
                return filter;
            }
        };
    }
}
