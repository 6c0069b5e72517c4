package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends whoever could not be signed in by an identity provider back to the login page, with the reason. */
class SignInFailure implements AuthenticationFailureHandler {

    /** Reasons the login page can explain; each is a key of the message bundles. */
    static final Set<String> REASONS = Set.of(
            "ssoNoAccount",
            "ssoNoAddress",
            "ssoReserved",
            "ssoAccountExists",
            "ssoBoundElsewhere",
            "ssoAdministrator",
            "ssoNotOpenId",
            "ssoCancelled",
            "ssoUnreachable",
            "ssoFailed");

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);
    private static final int LONGEST_LINE = 300;

    private final String otherwise;

    /** @param otherwise reason for a failure that is none of the known ones */
    SignInFailure(String otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = reasonOf(failure);
        if (reason.equals(otherwise)) {
            LOG.warn("Single sign-on failed: {}", oneLine(rootOf(failure).toString()));
        }
        response.sendRedirect(request.getContextPath() + "/login?refused=" + reason);
    }

    private String reasonOf(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException oauth) {
            String code = oauth.getError().getErrorCode();
            return REASONS.contains(code) ? code : code.equals("access_denied") ? "ssoCancelled" : otherwise;
        }
        return otherwise;
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }

    /** For the log: what others wrote, as one short line. */
    static String oneLine(String text) {
        if (text == null) {
            return "none";
        }
        String line = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
    }
}
