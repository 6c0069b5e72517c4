package vn.sovang.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.sovang.shared.Messages;

/**
 * Errors of the engine's REST API without the names of its classes: what a person sent that could not be read is said in
 * their language instead. Everything else passes as the engine's web applications expect it.
 */
@Component
@Order(-198)
class EngineErrors extends OncePerRequestFilter {

    private static final Pattern INSIDES =
            Pattern.compile("\\b(java|javax|jakarta|com|org|vn)\\.[a-z]+\\.[\\w.$]*[A-Z]|Exception: ");

    private final ObjectMapper json;
    private final Messages messages;
    private final LocaleResolver locales;

    EngineErrors(ObjectMapper json, Messages messages, LocaleResolver locales) {
        this.json = json;
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && answer.getContentSize() > 0) {
            byte[] clean = clean(answer.getContentAsByteArray(), request);
            answer.resetBuffer();
            answer.getOutputStream().write(clean);
        }
        answer.copyBodyToResponse();
    }

    private byte[] clean(byte[] body, HttpServletRequest request) throws IOException {
        JsonNode error;
        try {
            error = json.readTree(body);
        } catch (IOException notJson) {
            return body;
        }
        if (error instanceof ObjectNode fields
                && INSIDES.matcher(fields.path("message").asText()).find()) {
            fields.put("message", messages.text(locales.resolveLocale(request), "error.400.detail"));
            return json.writeValueAsBytes(fields);
        }
        return body;
    }
}
