package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Requests to identity providers, always with PKCE. */
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

    /** After a refusal the provider would silently send the same person again; with this it asks who is there. */
    static final String ASK_AGAIN = "again";

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    AuthorizationRequests(ClientRegistrationRepository registrations) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return completed(requests.resolve(request), request);
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return completed(requests.resolve(request, registrationId), request);
    }

    private static OAuth2AuthorizationRequest completed(OAuth2AuthorizationRequest made, HttpServletRequest request) {
        if (made == null || request.getParameter(ASK_AGAIN) == null) {
            return made;
        }
        return OAuth2AuthorizationRequest.from(made)
                .additionalParameters(parameters -> parameters.put("prompt", "login"))
                .build();
    }
}
