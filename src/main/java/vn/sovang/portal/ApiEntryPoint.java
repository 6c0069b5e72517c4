package vn.sovang.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.sovang.shared.Messages;

/** Answers of {@code /api} to those who are not signed in or not allowed, as problem details. */
@Component
class ApiEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final Messages messages;
    private final LocaleResolver locales;
    private final PasswordSignIn passwords;

    ApiEntryPoint(ObjectMapper json, Messages messages, LocaleResolver locales, PasswordSignIn passwords) {
        this.json = json;
        this.messages = messages;
        this.locales = locales;
        this.passwords = passwords;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        // Scripts of our pages must not make the browser open its own password dialog.
        if (passwords.forApi() && request.getHeader("X-Requested-With") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"So Vang\", charset=\"UTF-8\"");
        }
        answer(request, response, HttpStatus.UNAUTHORIZED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        answer(request, response, status, null);
    }

    /** @param detailKey message that says why and what to do; null when the title says it all */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String detailKey,
            Object... details)
            throws IOException {
        Locale locale = locales.resolveLocale(request);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(messages.title(locale, status.value()));
        problem.setDetail(detailKey == null ? null : messages.text(locale, detailKey, details));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
