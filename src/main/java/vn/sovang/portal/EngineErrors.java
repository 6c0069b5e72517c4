package vn.sovang.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
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
        ErrorBuffer answer = new ErrorBuffer(response);
        chain.doFilter(request, answer);
        if (answer.held().length > 0) {
            send(answer.held(), request, response);
        }
    }

    private void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] clean = body;
        if (INSIDES.matcher(new String(body, StandardCharsets.UTF_8)).find()) {
            ObjectNode error = json.createObjectNode();
            error.put("type", "InvalidRequestException");
            error.put("message", messages.text(locales.resolveLocale(request), "error.400.detail"));
            error.putNull("code");
            clean = json.writeValueAsBytes(error);
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        }
        response.setContentLength(clean.length);
        response.getOutputStream().write(clean);
    }

    /** Holds the body of an error and lets everything else pass as it is written. */
    private static final class ErrorBuffer extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream held = new ByteArrayOutputStream();

        ErrorBuffer(HttpServletResponse response) {
            super(response);
        }

        byte[] held() {
            return held.toByteArray();
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            return getStatus() < SC_BAD_REQUEST ? super.getOutputStream() : new Held(held);
        }

        @Override
        public void setContentLength(int length) {
            if (getStatus() < SC_BAD_REQUEST) {
                super.setContentLength(length);
            }
        }

        @Override
        public void setContentLengthLong(long length) {
            if (getStatus() < SC_BAD_REQUEST) {
                super.setContentLengthLong(length);
            }
        }

        @Override
        public void flushBuffer() throws IOException {
            if (getStatus() < SC_BAD_REQUEST) {
                super.flushBuffer();
            }
        }
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream into;

        Held(ByteArrayOutputStream into) {
            this.into = into;
        }

        @Override
        public void write(int value) {
            into.write(value);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Errors are written at once");
        }
    }
}
