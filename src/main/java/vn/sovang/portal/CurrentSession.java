package vn.sovang.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sovang.organisation.AccountSecurity;
import vn.sovang.organisation.AccountState;
import vn.sovang.shared.BusinessTime;

/**
 * Checks at each request that the sign-in still counts: the account exists, its sessions were not ended since, and a
 * password that somebody else chose is changed before anything else.
 */
class CurrentSession extends OncePerRequestFilter {

    static final String CHANGE_PASSWORD = "/tai-khoan";

    /** Eight hours without use; sessions of visitors end much sooner. */
    private static final int SIGNED_IN_SECONDS = 8 * 60 * 60;

    private static final String ENGINE_PERSON = "authenticatedUser";
    private static final String SIGNED_IN_AT = CurrentSession.class.getName() + ".signedInAt";
    private static final Set<String> OPEN_BEFORE_CHANGE =
            Set.of(CHANGE_PASSWORD, CHANGE_PASSWORD + "/mat-khau", "/login", "/logout", "/error");

    private final AccountSecurity accounts;
    private final ApiEntryPoint problems;

    CurrentSession(AccountSecurity accounts, ApiEntryPoint problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    /** Notes when the session was signed in to; its creation may be older. */
    static void signedIn(HttpServletRequest request, Clock clock) {
        signedInAt(request, BusinessTime.now(clock));
    }

    static void signedInAt(HttpServletRequest request, Instant at) {
        HttpSession session = request.getSession();
        session.setAttribute(SIGNED_IN_AT, at);
        session.setMaxInactiveInterval(SIGNED_IN_SECONDS);
        // Somebody else may have used the engine's applications in this browser before.
        session.removeAttribute(ENGINE_PERSON);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).startsWith("/css/") || path(request).startsWith("/forms/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (!SignedIn.isSignedIn(person)) {
            chain.doFilter(request, response);
            return;
        }
        AccountState state = accounts.stateOf(person.getName());
        HttpSession session = request.getSession(false);
        if (session != null && state.isOverFor(signedInAt(session))) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            answerSignedOut(request, response);
        } else if (state.mustChangePassword() && usesPassword(person) && !OPEN_BEFORE_CHANGE.contains(path(request))) {
            answerChangePassword(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A session of a program that signs in with each request is as old as the request. */
    private static Instant signedInAt(HttpSession session) {
        Instant at = (Instant) session.getAttribute(SIGNED_IN_AT);
        return at == null ? Instant.MAX : at;
    }

    /** Who signed in through an identity provider has no password here to change. */
    static boolean usesPassword(Authentication person) {
        return !(person.getPrincipal() instanceof OidcUser);
    }

    private void answerSignedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForPrograms(request)) {
            problems.commence(request, response, null);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?ended");
        }
    }

    private void answerChangePassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForPrograms(request)) {
            problems.answer(request, response, HttpStatus.FORBIDDEN, "refusal.passwordChangeRequired");
        } else {
            response.sendRedirect(request.getContextPath() + CHANGE_PASSWORD);
        }
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/") || path.startsWith("/camunda/api/") || path.startsWith("/actuator/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
