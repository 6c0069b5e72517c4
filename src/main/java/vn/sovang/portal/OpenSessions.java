package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * The sessions of this node, so that an identity provider's message "this person has signed out" ends theirs at once.
 * The session itself is ended; Spring's own handler would send requests to our public address instead.
 */
class OpenSessions implements HttpSessionListener, HttpSessionIdListener, LogoutHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final OidcSessionRegistry registry;
    private final Map<String, HttpSession> sessions = new ConcurrentHashMap<>();

    OpenSessions(OidcSessionRegistry registry) {
        this.registry = registry;
    }

    /** @param authentication the provider's verified logout token */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        OidcLogoutToken token = (OidcLogoutToken) authentication.getPrincipal();
        int ended = 0;
        for (var information : registry.removeSessionInformation(token)) {
            HttpSession session = sessions.get(information.getSessionId());
            if (session != null) {
                end(session);
                ended++;
            }
        }
        LOG.info("Sign-out at {}: {} sessions ended", token.getIssuer(), ended);
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            LOG.debug("The session had ended already");
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.put(event.getSession().getId(), event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
        registry.removeSessionInformation(event.getSession().getId());
    }

    @Override
    public void sessionIdChanged(HttpSessionEvent event, String oldId) {
        sessions.remove(oldId);
        sessions.put(event.getSession().getId(), event.getSession());
    }
}
