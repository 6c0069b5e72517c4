package vn.sovang.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.UploadConfiguration;

/**
 * Answers uploads beyond the limit before anything of them is read. Later would be too late to say why: the check
 * against forged requests reads the form first, gets nothing out of a form that is too large, and calls it forged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {

    private final AttachmentSettings settings;
    private final ApiEntryPoint problems;

    UploadLimit(AttachmentSettings settings, ApiEntryPoint problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                || request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    /** The check against forged requests reads the form before any controller could answer for it. */
    private static void passOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidFileNameException unreadable) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= UploadConfiguration.largestRequest(settings)) {
            passOn(request, response, chain);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            problems.answer(
                    request, response, HttpStatus.PAYLOAD_TOO_LARGE, "error.413.detail", settings.perFileText());
        } else {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        }
    }
}
