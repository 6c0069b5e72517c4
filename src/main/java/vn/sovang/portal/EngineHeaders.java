package vn.sovang.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Locale;
import java.util.Map;
import org.glassfish.jersey.message.internal.HttpHeaderReader;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses headers, and a body that is nothing, that the engine's REST API cannot read with 400, for it would call them its own fault (500). Asks the
 * parser that it uses itself, so that both agree on what can be read.
 */
@Component
@Order(-199)
class EngineHeaders extends OncePerRequestFilter {

    private static final Map<String, Parser> READ = Map.of(
            HttpHeaders.ACCEPT, HttpHeaderReader::readAcceptMediaType,
            HttpHeaders.ACCEPT_LANGUAGE, HttpHeaderReader::readAcceptLanguage,
            HttpHeaders.ACCEPT_ENCODING, HttpHeaderReader::readAcceptToken,
            HttpHeaders.ACCEPT_CHARSET, HttpHeaderReader::readAcceptToken);

    private final ApiEntryPoint problems;

    EngineHeaders(ApiEntryPoint problems) {
        this.problems = problems;
    }

    @FunctionalInterface
    private interface Parser {

        Object parse(String value) throws ParseException;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isNothing(request)
                && READ.entrySet().stream()
                        .allMatch(header -> isReadable(request, header.getKey(), header.getValue()))) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, response, HttpStatus.BAD_REQUEST, "error.400.detail");
        }
    }

    /** A JSON text that is just null; {@link BodyLimit} has read the body, so that it can be read again. */
    private static boolean isNothing(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/json")
                && request.getContentLengthLong() > 0
                && new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .equals("null");
    }

    private static boolean isReadable(HttpServletRequest request, String name, Parser parser) {
        try {
            String value = request.getHeader(name);
            return value == null || value.isBlank() || parser.parse(value) != null;
        } catch (ParseException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
