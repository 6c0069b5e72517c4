package vn.sovang.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.UploadConfiguration;
import vn.sovang.shared.Messages;

/**
 * Answers uploads beyond the limit before anything of them is read. Later would be too late to say why: the check
 * against forged requests reads the form first, gets nothing out of a form that is too large, and calls it forged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {

    private final AttachmentSettings settings;
    private final ObjectMapper json;
    private final Messages messages;
    private final LocaleResolver locales;

    UploadLimit(AttachmentSettings settings, ObjectMapper json, Messages messages, LocaleResolver locales) {
        this.settings = settings;
        this.json = json;
        this.messages = messages;
        this.locales = locales;
    }

    /** Largest file for people; the error page shows it. */
    public String perFile() {
        return settings.perFileText();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= UploadConfiguration.largestRequest(settings)) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            answer(response, locales.resolveLocale(request));
        } else {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        }
    }

    private void answer(HttpServletResponse response, Locale locale) throws IOException {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PAYLOAD_TOO_LARGE);
        problem.setTitle(messages.text(locale, "problem.413"));
        problem.setDetail(messages.text(locale, "error.413.detail", perFile()));
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
